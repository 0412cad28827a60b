import { normalFormOf, visibleOf, word } from './normal.ts'
import { patternOf, plainPatternOf } from './patterns.ts'

/** A search as a reader wrote it, its single words, and the patterns to query the Content Lake for, in order. */
export type Search = { text: string; written: string[]; words: string[] }

/** In characters: longer than anything people type, and too short to overload the Content Lake. */
export const longestText = 100
/** Each word is looked up by itself. */
export const mostWords = 8

/**
 * Parses the parameter `q`. Undefined when it is empty; `words` is empty when it contains only punctuation. The words
 * are patterns, in which only letters and digits are let through: readers cannot use `*`.
 */
export function parseSearch(q: string | readonly string[] | undefined): Search | undefined {
  // As much as can become that many characters; normalizing all of it might take long, with thousands of combining
  // marks on one letter.
  const given = (typeof q === 'string' ? q : (q?.[0] ?? ''))
    .slice(0, 4 * longestText)
    .normalize('NFC')
    .trim()
  const text = [...given].slice(0, longestText).join('').trim()
  if (visibleOf(text).trim() === '') return undefined
  const written = onceEach((text.match(word) ?? []).map(visibleOf)).slice(0, mostWords)
  return { text, written, words: patternsOf(written, patternOf) }
}

/**
 * The patterns for the words of a search in plain spelling (spelling.ts), for when too few hits have them as written.
 */
export const plainPatternsOf = ({ written }: Search): string[] => patternsOf(written, plainPatternOf)

const patternsOf = (written: readonly string[], pattern: (word: string) => string): string[] => [
  ...new Set(written.map((each) => pattern(normalFormOf(each)))),
]

/** Removes duplicate words, ignoring case; the first spelling is kept. */
function onceEach(words: readonly string[]): string[] {
  const small = words.map(normalFormOf)
  return words.filter((_, index) => small.indexOf(small[index] ?? '') === index)
}
