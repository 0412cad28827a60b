import type { Metadata } from 'next'
import { SearchPage } from '#components/pages/SearchPage.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { cardsPerPage } from '#lib/addresses/pageNumber.ts'
import { narrowingOf } from '#lib/addresses/searchAddress.ts'
import { messages } from '#lib/messages/index.ts'
import { parseSearch } from '#lib/search/search.ts'
import { loadFilters, loadSearch, pageTime } from '#sanity/loaders/index.ts'

type Parameters = Readonly<Record<string, string | string[] | undefined>>

type Props = { searchParams: Promise<Parameters> }

const narrowingIn = (parameters: Parameters) =>
  narrowingOf((name) => {
    const given = parameters[name]
    return typeof given === 'string' ? given : given?.[0]
  })

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const parameters = await searchParams
  const search = parseSearch(parameters.q)
  return {
    title:
      search === undefined
        ? messages.search.title
        : messages.list.titleOfPage(messages.search.titleOf(search.text), narrowingIn(parameters).page),
    description: messages.search.description,
    robots: { index: false, follow: true },
    alternates: { canonical: addressOf.search },
  }
}

export default async function Page({ searchParams }: Props) {
  const parameters = await searchParams
  const search = parseSearch(parameters.q)
  const narrowing = narrowingIn(parameters)
  const { found, page } = search
    ? await loadPage(search, narrowing)
    : { found: undefined, page: narrowing.page }
  const filters = found?.total === 0 ? await loadFilters() : { topics: [], years: [] }
  return (
    <SearchPage
      isEmpty={parameters.q !== undefined && search === undefined}
      search={search}
      narrowing={{ ...narrowing, page }}
      found={found}
      filters={filters}
      now={await pageTime()}
    />
  )
}

/** The page of hits that was asked for, or the last one there is. */
async function loadPage(
  search: NonNullable<ReturnType<typeof parseSearch>>,
  narrowing: ReturnType<typeof narrowingIn>,
) {
  const { page } = narrowing
  const found = await loadSearch({ search, ...narrowing })
  const last = Math.max(1, Math.ceil((found?.total ?? 0) / cardsPerPage))
  return page <= last
    ? { found, page }
    : { found: await loadSearch({ search, ...narrowing, page: last }), page: last }
}
