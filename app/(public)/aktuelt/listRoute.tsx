import type { Metadata } from 'next'
import { List } from '#components/pages/ListPage.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { loadFilters, loadList, pageTime } from '#sanity/loaders/index.ts'

/** The head of one page of the list; undefined when there is no such page. */
export async function listMetadata(page: number): Promise<Metadata | undefined> {
  const list = await loadList(page)
  return (
    list && {
      title: messages.list.titleOfPage(messages.list.title, page),
      description: messages.list.lead,
      alternates: { canonical: addressOf.list(page) },
    }
  )
}

/** One page of the list; undefined when there is no such page. */
export async function listPage(page: number) {
  const list = await loadList(page)
  return list && <List {...list} filters={await loadFilters()} now={await pageTime()} />
}
