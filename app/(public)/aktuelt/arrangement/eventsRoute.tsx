import type { Metadata } from 'next'
import { EventsPage } from '#components/pages/EventsPage.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { loadEvents, loadFilters, pageTime } from '#sanity/loaders/index.ts'

/** The head of one page of the events to come; undefined when there is no such page. */
export async function eventsMetadata(page: number): Promise<Metadata | undefined> {
  const events = await loadEvents(page)
  return (
    events && {
      title: messages.list.titleOfPage(messages.events.title, page),
      description: messages.events.lead,
      alternates: { canonical: addressOf.events(page) },
    }
  )
}

/** One page of the events to come; undefined when there is no such page. */
export async function eventsPage(page: number) {
  const events = await loadEvents(page)
  return events && <EventsPage {...events} filters={await loadFilters()} now={await pageTime()} />
}
