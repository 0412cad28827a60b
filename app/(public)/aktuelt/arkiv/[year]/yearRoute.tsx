import { YearPage } from '#components/pages/YearPage.tsx'
import { addressOf, yearOf } from '#lib/addresses/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { loadYear } from '#sanity/loaders/index.ts'
import { pagedRoute } from '../../../pagedRoute.tsx'

type Params = { year: string }

async function load(page: number, params: Params) {
  const number = yearOf(params.year)
  return number === undefined ? undefined : loadYear(number, page)
}

/** What was published in a year. */
export const year = pagedRoute({
  path: (params: Params) => ['aktuelt', 'arkiv', params.year],
  load,
  head: (found) => ({
    title: messages.list.titleOfPage(messages.year.title(found.year), found.page),
    alternates: { canonical: addressOf.year(found.year, found.page) },
  }),
  view: (found) => <YearPage {...found} />,
})
