import type { Metadata } from 'next'
import { YearPage } from '#components/pages/YearPage.tsx'
import { addressOf, yearOf } from '#lib/addresses/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { loadFilters, loadYear, pageTime } from '#sanity/loaders/index.ts'

async function load(segment: string, page: number) {
  const year = yearOf(segment)
  return year === undefined ? undefined : loadYear(year, page)
}

/** The head of one page of a year, by its segment of the address; undefined when there is no such page. */
export async function yearMetadata(segment: string, page: number): Promise<Metadata | undefined> {
  const found = await load(segment, page)
  return (
    found && {
      title: messages.list.titleOfPage(messages.year.title(found.year), page),
      alternates: { canonical: addressOf.year(found.year, page) },
    }
  )
}

/** One page of a year; undefined when there is no such page. */
export async function yearPage(segment: string, page: number) {
  const found = await load(segment, page)
  return found && <YearPage {...found} filters={await loadFilters()} now={await pageTime()} />
}
