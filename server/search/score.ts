import type { Asked, Unit } from '#lib/search/asked.ts'
import type { Field } from '#lib/search/texts.ts'
import { bitOf, type Rows } from './rows.ts'

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

/** Adds what the best of some ways is worth to each document that has one, for its places there. */
function addBest(
  scores: Map<number, number>,
  found: readonly { weight: number; rows: Iterable<number> }[],
  worth: number,
): void {
  const best = new Set<number>()
  for (const { weight, rows } of found) {
    for (const row of rows) {
      const score = scores.get(row)
      if (score === undefined || best.has(row)) continue
      best.add(row)
      scores.set(row, score + worth * weight)
    }
  }
}

function* withAny(masks: ReadonlyMap<number, number>, bits: number): Generator<number> {
  for (const [row, mask] of masks) if ((mask & bits) !== 0) yield row
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
    const having = unit.ways.map((way) => ({ weight: way.weight, rows: rows.having(way) }))
    addBest(scores, having, worth * anywhere)
    const ways = unit.ways.filter((way) => rows.having(way).length > 0 && hasWork())
    const inHeads = ways.map((way) => ({ weight: way.weight, masks: rows.inHeads(way) }))
    for (const [fields, ofField] of places) {
      const bits = fields.reduce((sum, field) => sum | (bitOf[field] ?? 0), 0)
      const found = inHeads.map(({ weight, masks }) => ({ weight, rows: withAny(masks, bits) }))
      addBest(scores, found, worth * ofField)
    }
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
