import type { Summary } from '#sanity/summary.ts'
import type { Ledger } from './ledger.ts'

/** The index of the search, as far as freshness knows it. */
export type FollowedIndex = {
  /** Tells that a document has become `after`; undefined stands for none. */
  changed: (id: string, type: Summary['type'], after: Summary | undefined) => void
  /** Has the index compared with all that the ledger has, now and whenever it may not be whole. */
  follow: (all: () => Iterable<Summary>) => void
}

/** A ledger that tells the index of all that it takes in: what invalidates pages and what changes the index is the same. */
export const followedBy = ({ changed }: Pick<FollowedIndex, 'changed'>, ledger: Ledger): Ledger => ({
  ...ledger,
  take(id, summary, now) {
    const type = (summary ?? ledger.get(id)?.summary)?.type
    ledger.take(id, summary, now)
    if (type !== undefined) changed(id, type, summary)
  },
})
