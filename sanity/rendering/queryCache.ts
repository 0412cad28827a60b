import type { Dependencies } from '../dependencies.ts'
import type { QueryName } from '../queries/index.ts'

/** What a query was answered, as it came, and what that ties a page to. */
export type QueryResult = Dependencies & { raw: unknown }

/**
 * Answers that one page after another asks for, each kept until one of its tags is invalidated. The frame of every page and
 * the filters of every list are asked for once for each change of theirs: a list asks the Content Lake for one answer
 * instead of four, an article for one instead of two.
 */
export type QueryCache = {
  /** The cached answer, or what `ask` brings. A failure is kept by nobody. */
  get: (name: QueryName, ask: () => Promise<QueryResult>) => Promise<QueryResult>
  invalidate: (tags: readonly string[]) => void
  invalidateAll: () => void
}

/** Queries without parameters of their own, which many pages ask. Others are as many as the pages, and are kept in those. */
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
        // What is still under way may have been read before the change: whoever comes now asks anew.
        if (answer === undefined || isInvalidated(answer)) kept.delete(name)
      }
    },
    invalidateAll: () => kept.clear(),
  }
}
