import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Way } from '#lib/search/asked.ts'
import { matchIn, matchOfAny, matchOfPhrase } from './match.ts'
import { headFields } from './schema.ts'

/** The documents of an index that have something, by the numbers of their rows; of the short fields, as bits, in `inHeads`. */
export type Rows = {
  having: (way: Way) => readonly number[]
  inHeads: (way: Way) => ReadonlyMap<number, number>
  phrase: (words: readonly string[]) => readonly number[]
  /** How many rows have been gone through. */
  visited: () => number
}

/** The bit of each short field. */
export const bitOf = Object.fromEntries(headFields.map((field, index) => [field, 1 << index]))

type Masks = Map<number, number>

function unite(one: Masks, other: ReadonlyMap<number, number>): void {
  for (const [row, mask] of other) one.set(row, (one.get(row) ?? 0) | mask)
}

const inBoth = (one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): Masks => {
  const both: Masks = new Map()
  for (const [row, mask] of one) {
    const common = mask & (other.get(row) ?? 0)
    if (common !== 0) both.set(row, common)
  }
  return both
}

/**
 * The forms of a word are few, and some are common: each is asked for by itself, since FTS5 asks every word of a list of
 * alternatives at every row, which for a common one took 100 ms. Longer words that contain it are many and rare, and are asked for
 * together: a query for each took as long.
 */
const fewTerms = 16

/** Looks up what one search asks for, each word once. */
export function rowsIn(file: DatabaseSync): () => Rows {
  // As one value: a row for each number took five times as long.
  const inWords = file.prepare('SELECT json_group_array(rowid) AS found FROM words WHERE words MATCH ?')
  const inHeads = file.prepare('SELECT json_group_array(rowid) AS found FROM heads WHERE heads MATCH ?')

  return () => {
    let visited = 0
    const ofTerms = new Map<string, readonly number[]>()
    const ofWays = new Map<Way, readonly number[]>()
    const headsOfTerms = new Map<string, ReadonlyMap<number, number>>()

    function found(statement: StatementSync, match: string): readonly number[] {
      // SQLite itself wrote the list.
      const rows = JSON.parse(String(statement.get(match)?.found)) as number[]
      visited += rows.length
      return rows
    }

    function ofTerm(term: string): readonly number[] {
      const known = ofTerms.get(term) ?? found(inWords, matchOfPhrase([term]))
      ofTerms.set(term, known)
      return known
    }

    function ofTermsIn(terms: readonly string[]): Set<number> {
      if (terms.length > fewTerms) return new Set(found(inWords, matchOfAny(terms)))
      const rows = new Set<number>()
      for (const term of terms) for (const row of ofTerm(term)) rows.add(row)
      return rows
    }

    const phrase = (words: readonly string[]): readonly number[] => found(inWords, matchOfPhrase(words))

    function look({ fits }: Way): readonly number[] {
      if ('terms' in fits) return [...ofTermsIn(fits.terms)]
      if ('phrase' in fits) return phrase(fits.phrase)
      const [first, ...others] = fits.parts.map(ofTermsIn).sort((a, b) => a.size - b.size)
      return first ? [...first].filter((row) => others.every((other) => other.has(row))) : []
    }

    function headsOfTerm(term: string): ReadonlyMap<number, number> {
      const known = headsOfTerms.get(term) ?? headsMatching(matchOfPhrase([term]))
      headsOfTerms.set(term, known)
      return known
    }

    function headsOf(terms: readonly string[]): Masks {
      if (terms.length > fewTerms) return headsMatching(matchOfAny(terms))
      const masks: Masks = new Map()
      for (const term of terms) unite(masks, headsOfTerm(term))
      return masks
    }

    function headsMatching(match: string): Masks {
      const masks: Masks = new Map()
      for (const field of headFields)
        for (const row of found(inHeads, matchIn([field], match)))
          masks.set(row, (masks.get(row) ?? 0) | (bitOf[field] ?? 0))
      return masks
    }

    return {
      having(way) {
        const known = ofWays.get(way) ?? look(way)
        ofWays.set(way, known)
        return known
      },
      inHeads({ fits }) {
        if ('terms' in fits) return headsOf(fits.terms)
        if ('phrase' in fits) return headsMatching(matchOfPhrase(fits.phrase))
        const [first, ...others] = fits.parts.map(headsOf)
        return others.reduce(inBoth, first ?? new Map())
      },
      phrase,
      visited: () => visited,
    }
  }
}
