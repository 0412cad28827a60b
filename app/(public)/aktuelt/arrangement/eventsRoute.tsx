import { EventsPage } from '#components/pages/EventsPage.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { loadEvents } from '#sanity/loaders/index.ts'
import { pagedRoute } from '../../pagedRoute.tsx'

/** The upcoming events. */
export const events = pagedRoute({
  path: () => ['aktuelt', 'arrangement'],
  load: (page) => loadEvents(page),
  head: ({ page }) => ({
    title: messages.list.titleOfPage(messages.events.title, page),
    description: messages.events.lead,
    alternates: { canonical: addressOf.events(page) },
  }),
  view: (found) => <EventsPage {...found} />,
})
