import type { Metadata } from 'next'
import { PastEventsPage } from '#components/pages/PastEventsPage.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { loadFilters, loadPastEvents, pageTime } from '#sanity/loaders/index.ts'

/** The head of one page of the events that are over; undefined when there is no such page. */
export async function pastMetadata(page: number): Promise<Metadata | undefined> {
  const past = await loadPastEvents(page)
  return (
    past && {
      title: messages.list.titleOfPage(messages.events.pastTitle, page),
      description: messages.events.pastLead,
      alternates: { canonical: addressOf.pastEvents(page) },
    }
  )
}

/** One page of the events that are over; undefined when there is no such page. */
export async function pastPage(page: number) {
  const past = await loadPastEvents(page)
  return past && <PastEventsPage {...past} filters={await loadFilters()} now={await pageTime()} />
}
