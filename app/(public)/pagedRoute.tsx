import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { pageNumber } from '#lib/addresses/pageNumber.ts'
import { loadFilters, pageTime } from '#sanity/loaders/index.ts'
import { missing, missingMetadata } from './missing.tsx'

type Around = { filters: Awaited<ReturnType<typeof loadFilters>>; now: Date }

type Paged<Found, Params> = {
  /** The segments of its first page's address, with variable ones as Next gives them: percent-encoded. */
  path: (params: Params) => readonly string[]
  /** Loads one page, counted from 1; undefined when there is no such page. */
  load: (page: number, params: Params) => Promise<Found | undefined>
  head: (found: Found) => Metadata
  view: (found: Found & Around) => ReactNode
}

type Props<Params> = { params: Promise<Params> }

/** The routes of a paged list: the first page, which has an address of its own, and the others, by number. */
export function pagedRoute<Found extends object, Params extends object>(paged: Paged<Found, Params>) {
  const { path, load, head, view } = paged

  function route<Own extends Params>(
    numberOf: (params: Own) => number | undefined,
    addressOf: (params: Own) => readonly string[],
  ) {
    const find = async (params: Own) => {
      const page = numberOf(params)
      return page === undefined ? undefined : load(page, params)
    }
    return {
      generateMetadata: async ({ params }: Props<Own>): Promise<Metadata> => {
        const found = await find(await params)
        return found === undefined ? missingMetadata : head(found)
      },
      page: async ({ params }: Props<Own>) => {
        const found = await find(await params)
        if (found === undefined) return missing(addressOf(await params), path(await params))
        return view({ ...found, filters: await loadFilters(), now: await pageTime() })
      },
    }
  }

  return {
    first: route<Params>(() => 1, path),
    numbered: route<Params & { page: string }>(
      (params) => pageNumber(params.page),
      (params) => [...path(params), 'side', params.page],
    ),
  }
}
