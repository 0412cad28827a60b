import { normalFormOf, visibleOf, word } from './normal.ts'
import { patternOf, plainPatternOf } from './patterns.ts'

/** A search as a reader wrote it, its words one by one, and the patterns that the Content Lake is asked for, in their order. */
export type Search = { text: string; written: string[]; words: string[] }

/** In characters: longer than what anyone types, shorter than what anyone could make the Content Lake busy with. */
export const longestText = 100
const mostWords = 8

/**
 * Reads `q` of an address. Undefined when nothing is asked for; without words when all that was written is signs. The
 * words are patterns, in which letters and digits alone are let through: `*` is no reader's to use.
 */
export function parseSearch(q: string | readonly string[] | undefined): Search | undefined {
  // As much as may become that many characters; all of it might take long, with thousands of marks on one letter.
  const given = (typeof q === 'string' ? q : (q?.[0] ?? ''))
    .slice(0, 4 * longestText)
    .normalize('NFC')
    .trim()
  const text = [...given].slice(0, longestText).join('').trim()
  if (visibleOf(text).trim() === '') return undefined
  const written = onceEach((text.match(word) ?? []).map(visibleOf)).slice(0, mostWords)
  return { text, written, words: patternsOf(written, patternOf) }
}

/** The patterns that find the words of a search in plain spelling (spelling.ts), for when too little has them as written. */
export const plainPatternsOf = ({ written }: Search): string[] => patternsOf(written, plainPatternOf)

const patternsOf = (written: readonly string[], pattern: (word: string) => string): string[] => [
  ...new Set(written.map((each) => pattern(normalFormOf(each)))),
]

/** Each word as it was written first, whatever its capitals. */
function onceEach(words: readonly string[]): string[] {
  const small = words.map(normalFormOf)
  return words.filter((_, index) => small.indexOf(small[index] ?? '') === index)
}
