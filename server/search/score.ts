import type { Asked, Unit, Way } from '#lib/search/asked.ts'
import type { Field } from '#lib/search/texts.ts'

/** What a field of a document is worth for what it is about. */
const places: readonly (readonly [fields: readonly Field[], worth: number])[] = [
  [['title'], 8],
  [['lead'], 3],
  [['names', 'headings'], 3],
]

/** What it is worth that a word is anywhere in a document. */
const anywhere = 1.5

/** What it is worth that words stand next to each other as they were written, for each pair of them. */
const besides = 1.5

/** What a word that tells nothing is worth, of what it would be. */
const minor = 0.2

/** The rows of the index that have something in one way, and those that have it in some of the short fields. */
export type Rows = {
  having: (way: Way) => readonly number[]
  inHeads: (way: Way, fields?: readonly Field[]) => readonly number[]
  phrase: (words: readonly string[]) => readonly number[]
}

/** A rare word tells more of what is looked for than a common one. */
const rarity = (count: number, all: number): number => Math.log(1 + all / Math.max(count, 1))

export type Parts = {
  rows: Rows
  /** Documents in the index. */
  size: number
  /** Whether there is work left for what only improves the order. */
  hasWork: () => boolean
}

/** What a unit is worth: how rare the nearest is that the index has to it. */
export function worthOf({ ways, isMinor }: Unit, { rows, size }: Parts): number {
  const nearest = ways.find((way) => rows.having(way).length > 0)
  return rarity(nearest ? rows.having(nearest).length : 0, size) * (isMinor ? minor : 1)
}

/** The documents that have a unit, each with the weight of the best way in which it has it. */
export function documentsWith({ ways }: Unit, { rows }: Parts): Map<number, number> {
  const best = new Map<number, number>()
  for (const way of ways)
    for (const row of rows.having(way)) if (way.weight > (best.get(row) ?? 0)) best.set(row, way.weight)
  return best
}

/** Adds what the best of some ways is worth in a field to each document that has one there. */
function addBest(
  scores: Map<number, number>,
  ways: readonly Way[],
  worth: number,
  rowsOf: (way: Way) => readonly number[],
): void {
  const best = new Set<number>()
  for (const way of ways) {
    for (const row of rowsOf(way)) {
      const score = scores.get(row)
      if (score === undefined || best.has(row)) continue
      best.add(row)
      scores.set(row, score + worth * way.weight)
    }
  }
}

/**
 * Adds to the scores of documents what the units of a search are worth in them, and that their words stand together. Only
 * documents that have a score are looked at.
 */
export function addScores(
  scores: Map<number, number>,
  { units, phrases }: Pick<Asked, 'units' | 'phrases'>,
  parts: Parts,
): void {
  const { rows, size, hasWork } = parts
  for (const unit of units) {
    const worth = worthOf(unit, parts)
    addBest(scores, unit.ways, worth * anywhere, rows.having)
    const inHeads = unit.ways.filter((way) => hasWork() && rows.inHeads(way).some((row) => scores.has(row)))
    for (const [fields, ofField] of places)
      addBest(scores, inHeads, worth * ofField, (way) => rows.inHeads(way, fields))
  }
  for (const phrase of phrases) {
    if (!hasWork()) return
    const found = rows.phrase(phrase)
    const bonus = besides * (phrase.length - 1) * rarity(found.length, size)
    for (const row of found) {
      const score = scores.get(row)
      if (score !== undefined) scores.set(row, score + bonus)
    }
  }
}
