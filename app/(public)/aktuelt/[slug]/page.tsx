import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ContentVersion } from '#components/ContentVersion.tsx'
import { ArticlePage } from '#components/document/ArticlePage.tsx'
import { EventPage } from '#components/event/EventPage.tsx'
import { addressOf } from '#lib/addresses.ts'
import { announcedTitle } from '#lib/events/title.ts'
import { messages } from '#lib/messages/index.ts'
import { decodeSegment } from '#lib/segment.ts'
import { loadDocument } from '#sanity/pages/index.ts'

type Props = { params: Promise<{ slug: string }> }

const load = async ({ params }: Props) => loadDocument(decodeSegment((await params).slug))

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await load(props)
  if (found === undefined) return { title: messages.notFound.title }
  const { document } = found
  return {
    title: announcedTitle(document),
    ...(document.lead && { description: document.lead }),
    alternates: { canonical: addressOf.document(document.slug) },
  }
}

export default async function Page(props: Props) {
  const { document, version } = (await load(props)) ?? notFound()
  const now = new Date()
  return (
    <>
      <ContentVersion version={version} />
      {document._type === 'event' ? (
        <EventPage event={document} now={now} />
      ) : (
        <ArticlePage article={document} now={now} />
      )}
    </>
  )
}
