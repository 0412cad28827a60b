import { PastEventsPage } from '#components/pages/PastEventsPage.tsx'
import { addressOf, yearOf } from '#lib/addresses/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { loadPastYear } from '#sanity/loaders/index.ts'
import { pagedRoute } from '../../../../pagedRoute.tsx'

type Params = { year: string }

async function load(page: number, params: Params) {
  const year = yearOf(params.year)
  return year === undefined ? undefined : loadPastYear(year, page)
}

const titleOf = (year: number) => messages.events.pastInYear(year)

/** The past events that began in a year. */
export const pastYear = pagedRoute({
  path: (params: Params) => ['aktuelt', 'arrangement', 'tidlegare', params.year],
  load,
  head: ({ year, page }) => ({
    title: messages.list.titleOfPage(titleOf(year), page),
    description: messages.types.about(titleOf(year), messages.events.pastLead),
    alternates: { canonical: addressOf.pastYear(year, page) },
  }),
  view: (found) => <PastEventsPage {...found} />,
})
