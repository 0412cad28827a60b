import type { Metadata } from 'next'
import { SearchPage } from '#components/pages/SearchPage.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { messages } from '#lib/messages/index.ts'
import { parseSearch } from '#lib/search/search.ts'
import { loadFilters, loadSearch, mostHits, pageTime } from '#sanity/loaders/index.ts'

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const search = parseSearch((await searchParams).q)
  return {
    title: search === undefined ? messages.search.title : messages.search.titleOf(search.text),
    description: messages.search.description,
    robots: { index: false, follow: true },
    alternates: { canonical: addressOf.search },
  }
}

export default async function Page({ searchParams }: Props) {
  const { q } = await searchParams
  const search = parseSearch(q)
  const found = search && (await loadSearch(search))
  const filters = found?.hits.length === 0 ? await loadFilters() : { topics: [], years: [] }
  return (
    <SearchPage
      isEmpty={q !== undefined && search === undefined}
      search={search}
      found={found}
      mostHits={mostHits}
      filters={filters}
      now={await pageTime()}
    />
  )
}
