import { z } from 'zod'
import { hit } from '#lib/content/card.ts'
import { type Found, foundBy } from '#lib/search/hits.ts'
import { hasEach } from '#lib/search/marks.ts'
import { lettersOf, spelledBothWays, tellingOf } from '#lib/search/patterns.ts'
import { plainPatternsOf, type Search } from '#lib/search/search.ts'
import type { Read } from '../read.ts'
import { parseMany, type Report } from './parse.ts'

/** The most hits a search shows. A reader who does not find it among these tries another word, not a second page. */
export const mostHits = 30

/** How many hits to check for words next to characters that the query does not list: 50 texts of some kB. */
const mostUnsure = 50

/** With fewer hits than this, a search also tries other spellings of the words. */
const fewHits = 5

/**
 * The hits, best first, at most 30: for the words as written, and then, when those are few, for other spellings of
 * them. A search without words finds nothing, and runs no query.
 */
export async function loadSearch(search: Search, read: Read, report: Report): Promise<Found> {
  const { words } = search
  if (words.length === 0) return foundBy([], words)
  const ask = async (asked: string[], isPlain: boolean) => {
    const answer = await read('search', {
      words: asked.map((pattern) => spelledBothWays(pattern).join(' ')),
      telling: spelledBothWays(lettersOf(tellingOf(asked))),
      isPlain,
      count: mostHits + mostUnsure,
    })
    const found = Array.isArray(answer) ? answer.filter((each) => isFound(each, asked)) : []
    return parseMany(hit, found.slice(0, mostHits), report)
  }
  const asWritten = await ask(words, false)
  if (asWritten.length >= fewHits) return foundBy(asWritten, words)
  const plainWords = plainPatternsOf(search)
  const known = new Set(asWritten.map(({ _id }) => _id))
  const alike = (await ask(plainWords, true)).filter(({ _id }) => !known.has(_id))
  if (alike.length === 0) return foundBy(asWritten, words)
  return foundBy([...asWritten, ...alike].slice(0, mostHits), words, plainWords)
}

const unsureHit = z.object({ unsure: z.string() })

/** Whether a result is a hit: an unsure one has the letters of the words, but perhaps only inside other words. */
function isFound(answer: unknown, patterns: readonly string[]): boolean {
  const { data } = unsureHit.safeParse(answer)
  return data === undefined || hasEach(data.unsure, patterns)
}
