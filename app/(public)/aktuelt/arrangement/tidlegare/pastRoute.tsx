import { PastEventsPage } from '#components/pages/PastEventsPage.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { loadPastEvents } from '#sanity/loaders/index.ts'
import { pagedRoute } from '../../../pagedRoute.tsx'

/** The past events. */
export const past = pagedRoute({
  path: () => ['aktuelt', 'arrangement', 'tidlegare'],
  load: (page) => loadPastEvents(page),
  head: ({ page }) => ({
    title: messages.list.titleOfPage(messages.events.pastTitle, page),
    description: messages.events.pastLead,
    alternates: { canonical: addressOf.pastEvents(page) },
  }),
  view: (found) => <PastEventsPage {...found} />,
})
