import type { Metadata } from 'next'
import { ArticlePage } from '#components/pages/ArticlePage.tsx'
import { EventPage } from '#components/pages/EventPage.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { decodeSegment } from '#lib/addresses/segment.ts'
import type { Translations } from '#lib/content/translations.ts'
import { hasPassed } from '#lib/dates/deadline.ts'
import { announcedTitle } from '#lib/events/title.ts'
import { firstSentences } from '#lib/text/summary.ts'
import { editing, loadDocument, loadTranslations, pageDraft, pageTime } from '#sanity/loaders/index.ts'
import { missing, missingMetadata } from '../../missing.tsx'

type Props = { params: Promise<{ slug: string }> }

const load = async ({ params }: Props) => loadDocument(decodeSegment((await params).slug))

/** Whether the page is shown to who has a link to this one draft. */
const isSharedDraft = async (): Promise<boolean> => (await pageDraft())?.shared !== undefined

/** The versions of a text for search engines; the original is for those who have none of its languages. */
const languagesOf = ({ alternates, original }: Translations) => ({
  languages: {
    ...Object.fromEntries(alternates.map(({ language, slug }) => [language, addressOf.document(slug)])),
    ...(alternates.includes(original) && { 'x-default': addressOf.document(original.slug) }),
  },
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const document = await load(props)
  if (document === undefined) return missingMetadata
  const description = document.lead ?? firstSentences(document.body)
  const now = await pageTime()
  const isShared = await isSharedDraft()
  const translations = isShared ? undefined : await loadTranslations(document)
  const expiresAt = document._type === 'article' ? document.expiresAt : undefined
  return {
    title: announcedTitle(document, now),
    // Found by a search engine, a notice that applies no longer misleads; its page is for those who have the address.
    ...(((expiresAt && hasPassed(expiresAt, now)) || isShared) && { robots: { index: false } }),
    ...(description && { description }),
    ...(!isShared && {
      alternates: {
        canonical: addressOf.document(document.slug),
        ...(translations && languagesOf(translations)),
      },
    }),
  }
}

export default async function Page(props: Props) {
  const document = await load(props)
  if (document === undefined) return missing(['aktuelt', (await props.params).slug])
  const now = await pageTime()
  const isShared = await isSharedDraft()
  const translations = isShared ? undefined : await loadTranslations(document)
  const edit = await editing({ id: document._id, type: document._type })
  return document._type === 'event' ? (
    <EventPage event={document} now={now} edit={edit} isShared={isShared} translations={translations} />
  ) : (
    <ArticlePage article={document} now={now} edit={edit} isShared={isShared} translations={translations} />
  )
}
