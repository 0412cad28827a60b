import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ContentVersion } from '#components/ContentVersion.tsx'
import { List } from '#components/list/List.tsx'
import { addressOf } from '#lib/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { loadList } from '#sanity/pages/index.ts'

export const metadata: Metadata = {
  title: messages.list.title,
  description: messages.list.lead,
  alternates: { canonical: addressOf.list(1) },
}

export default async function Page() {
  const list = (await loadList(1)) ?? notFound()
  return (
    <>
      <ContentVersion version={list.version} />
      <List {...list} now={new Date()} />
    </>
  )
}
