import type { Dependencies } from '../dependencies.ts'
import type { QueryName } from '../queries/index.ts'

/** A raw query result, and what a page that uses it depends on. */
export type QueryResult = Dependencies & { raw: unknown }

/**
 * Caches results that many pages need, each until one of its tags is invalidated. What the frame of every page and the
 * filters of every list need is queried once per change: a list then takes one query instead of four, an article one
 * instead of two.
 */
export type QueryCache = {
  /** The cached result, or that of `ask`. Failures are not cached. */
  get: (name: QueryName, ask: () => Promise<QueryResult>) => Promise<QueryResult>
  invalidate: (tags: readonly string[]) => void
  invalidateAll: () => void
}

/** Queries without parameters, which many pages send. Others are as many as the pages: only pages are cached then. */
const shared: readonly QueryName[] = ['site', 'topics', 'years', 'eventDates']

type CacheEntry = { asked: Promise<QueryResult>; answer: QueryResult | undefined }

export function queryCache(): QueryCache {
  const kept = new Map<QueryName, CacheEntry>()

  function askOnce(name: QueryName, ask: () => Promise<QueryResult>): Promise<QueryResult> {
    const entry: CacheEntry = { asked: ask(), answer: undefined }
    kept.set(name, entry)
    const forget = () => {
      if (kept.get(name) === entry) kept.delete(name)
    }
    entry.asked.then((answer) => {
      entry.answer = answer
    }, forget)
    return entry.asked
  }

  return {
    get: (name, ask) => {
      if (!shared.includes(name)) return ask()
      return kept.get(name)?.asked ?? askOnce(name, ask)
    },
    invalidate(tags) {
      const invalidated = new Set(tags)
      const isInvalidated = (answer: QueryResult) => [...answer.tags].some((tag) => invalidated.has(tag))
      for (const [name, { answer }] of kept) {
        // A query still under way may have read what was there before the change: the next caller sends a new one.
        if (answer === undefined || isInvalidated(answer)) kept.delete(name)
      }
    },
    invalidateAll: () => kept.clear(),
  }
}
