import type { Search } from './search.ts'

/** A search of the index: its words, what it is narrowed to, and the page of the hits, from 1. */
export type Question = { search: Search; kind: string | undefined; year: number | undefined; page: number }

/** Hits of a kind or of a year. */
export type Counted<T> = { value: T; count: number }

/** What the index answers. Cards are as they were read from the Content Lake. */
export type LookedUp = {
  /** The page of hits, the best first. */
  hits: readonly { card: unknown; texts: readonly string[] }[]
  /** How many there are in all, narrowed as asked. */
  total: number
  /** How many of these have all the words. */
  withAll: number
  /** The hits by kind, in the year if one is chosen, and by year, of the kind if one is chosen. */
  kinds: readonly Counted<string>[]
  years: readonly Counted<number>[]
  /** Words of the index by which they were found, in their normal form: for marking. */
  found: readonly string[]
  /** Whether all that readers see is in the index: not while it is built for the first time. */
  isWhole: boolean
  /** Words of the search that no document has. */
  unknown: readonly string[]
  /** The search with the words that are taken for mistyped ones; undefined when none is. */
  correction: string | undefined
}

/** The index, as pages use it. */
export type SearchIndex = {
  /** Undefined when there is no index yet: it is being built for the first time. */
  lookUp: (question: Question, now: Date) => LookedUp | undefined
  /** The answer to a query that the page around the hits is made of; undefined when it is not kept. */
  answer: (name: string) => unknown
}

declare global {
  // Next bundles each route separately: a variable in a module would exist once for every route that imports it.
  var aktueltSearch: SearchIndex | undefined
}
