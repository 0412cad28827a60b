import type { Counted } from '#lib/search/lookup.ts'

/** A document that a search found. Times are in ms since the epoch. */
export type Candidate = {
  rowid: number
  kind: string
  year: number
  published: number
  starts: number | undefined
  ends: number | undefined
  isWithdrawn: boolean
  score: number
  hasAll: boolean
}

/** Whether a document is of the kind and from the year that a search is narrowed to. */
export const isNarrowedTo =
  ({ kind, year }: { kind: string | undefined; year: number | undefined }) =>
  (one: Candidate): boolean =>
    (kind === undefined || one.kind === kind) && (year === undefined || one.year === year)

/** Scores that differ by less are those of documents that fit as well. */
const precision = 4

const isOver = ({ starts, ends }: Candidate, now: number): boolean =>
  starts !== undefined && Math.max(starts, ends ?? starts) < now

/**
 * The hits in the order in which they are shown: those that have all the words, then by how well they fit; among those that
 * fit as well, past events after what is to come, and the newest first. What is withdrawn comes last.
 */
export function inOrder(candidates: readonly Candidate[], now: Date): Candidate[] {
  const at = now.getTime()
  const rank = ({ score }: Candidate): number => Math.round(score * precision)
  return candidates.toSorted(
    (a, b) =>
      Number(a.isWithdrawn) - Number(b.isWithdrawn) ||
      Number(b.hasAll) - Number(a.hasAll) ||
      rank(b) - rank(a) ||
      Number(isOver(a, at)) - Number(isOver(b, at)) ||
      b.published - a.published ||
      a.rowid - b.rowid,
  )
}

/** How many hits there are of each value, the value with the most hits first. */
export function countedBy<T>(candidates: readonly Candidate[], keyOf: (one: Candidate) => T): Counted<T>[] {
  const counts = new Map<T, number>()
  for (const one of candidates) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}
