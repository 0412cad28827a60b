import type { Metadata } from 'next'
import { EventsPage } from '#components/list/EventsPage.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { loadEvents, loadFilters, pageTime } from '#sanity/pages/index.ts'

export const metadata: Metadata = {
  title: messages.events.title,
  description: messages.events.lead,
  alternates: { canonical: addressOf.events },
}

export default async function Page() {
  return <EventsPage cards={await loadEvents()} filters={await loadFilters()} now={await pageTime()} />
}
