import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ContentVersion } from '#components/ContentVersion.tsx'
import { List } from '#components/list/List.tsx'
import { addressOf } from '#lib/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { pageNumber } from '#lib/pageNumber.ts'
import { loadList } from '#sanity/pages/index.ts'

type Props = { params: Promise<{ page: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = pageNumber((await params).page)
  if (page === undefined) return { title: messages.notFound.title }
  return { title: messages.list.titleOfPage(page), alternates: { canonical: addressOf.list(page) } }
}

export default async function Page({ params }: Props) {
  const page = pageNumber((await params).page) ?? notFound()
  const list = (await loadList(page)) ?? notFound()
  return (
    <>
      <ContentVersion version={list.version} />
      <List {...list} now={new Date()} />
    </>
  )
}
