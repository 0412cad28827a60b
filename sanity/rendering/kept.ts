import { addressOf } from '#lib/addresses/addresses.ts'
import type { QueryName } from '../queries/index.ts'
import type { Rendering } from './rendering.ts'

/** What the page of a search has around its hits. */
const ofSearches: ReadonlySet<QueryName> = new Set(['site', 'topics', 'years'])

/**
 * The answer to a query that the index of the search keeps, for the page of a search; undefined for any other page and query.
 * Searches are never cached: read from the index alone, they are answered also while the Content Lake is away.
 */
export function keptAnswer(name: QueryName, current: Rendering | undefined): unknown {
  const isSearch = current?.draft === undefined && current?.address.startsWith(`${addressOf.search}?`)
  return isSearch && ofSearches.has(name) ? globalThis.aktueltSearch?.answer(name) : undefined
}
