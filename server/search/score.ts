import type { Asked, Unit } from '#lib/search/asked.ts'
import type { Field } from '#lib/search/texts.ts'
import { matchIn, matchOfAll, matchOfAny, matchOfPhrases, matchOfWay } from './match.ts'

/** What a field of a document is worth for what it is about. */
const places: readonly (readonly [fields: readonly Field[], worth: number])[] = [
  [['title'], 8],
  [['lead'], 3],
  [['names', 'headings'], 3],
  [['body'], 1.5],
]

/** What it is worth that words stand next to each other as they were written, for each pair of them. */
const besides = 1.5

/** The rows of the index that match, by their numbers. */
export type RowsOf = (match: string) => Iterable<number>

/** How well documents fit, and which of the units each has, as bits. */
export type Scores = { score: Map<number, number>; has: Map<number, number> }

/** A rare word tells more of what is looked for than a common one. */
const rarity = (count: number, all: number): number => Math.log(1 + all / Math.max(count, 1))

type Parts = {
  rowsOf: RowsOf
  /** Documents in the index, and how many of them have each unit. */
  size: number
  counts: readonly number[]
  /** Whether there is work left for what only improves the order. */
  hasWork: () => boolean
}

function addUnit(
  scores: Scores,
  unit: Unit,
  bit: number,
  worth: number,
  narrowed: string[],
  { rowsOf, hasWork }: Parts,
) {
  for (const [fields, ofField] of places) {
    const best = new Set<number>()
    for (const way of unit.ways) {
      const match = matchOfWay(way)
      if (match === undefined) continue
      if (!hasWork()) return
      for (const row of rowsOf(matchOfAll([matchIn(fields, match), ...narrowed]))) {
        if (best.has(row)) continue
        best.add(row)
        scores.score.set(row, (scores.score.get(row) ?? 0) + worth * ofField * way.weight)
        scores.has.set(row, (scores.has.get(row) ?? 0) | bit)
      }
    }
  }
}

/**
 * Scores the documents that have some units of a search; with `narrowed`, only those that match that as well. Units that are
 * `isOnlyAdded` score what other units found, and find nothing themselves.
 */
export function scoresOf(
  { units, phrases }: Pick<Asked, 'units' | 'phrases'>,
  narrowed: string[],
  parts: Parts,
): Scores {
  const scores: Scores = { score: new Map(), has: new Map() }
  for (const [index, unit] of units.entries()) {
    const worth = rarity(parts.counts[index] ?? 0, parts.size) * (unit.isMinor ? 0.2 : 1)
    addUnit(scores, unit, 1 << index, worth, narrowed, parts)
  }
  if (phrases.length > 0 && parts.hasWork()) {
    for (const phrase of phrases) {
      const rows = [...parts.rowsOf(matchOfAll([`(${matchOfPhrases([phrase])})`, ...narrowed]))]
      const bonus = besides * (phrase.length - 1) * rarity(rows.length, parts.size)
      for (const row of rows) {
        const score = scores.score.get(row)
        if (score !== undefined) scores.score.set(row, score + bonus)
      }
    }
  }
  return scores
}

/** What a document that has every unit matches; undefined when there are none. */
export function matchOfEvery(units: readonly Unit[]): string | undefined {
  const matches = units.map(({ ways }) => matchOfAny(ways)).filter((match) => match !== undefined)
  return matches.length === 0 ? undefined : matchOfAll(matches)
}
