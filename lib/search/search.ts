import { normalFormOf, visibleOf, word } from './normal.ts'

/** A search as a reader wrote it, and its single words. */
export type Search = { text: string; written: string[] }

/** In characters: longer than anything people type. */
export const longestText = 100

/** Each word is looked up by itself. */
export const mostWords = 8

/** Parses the parameter `q`. Undefined when it is empty; `written` is empty when it contains only punctuation. */
export function parseSearch(q: string | readonly string[] | undefined): Search | undefined {
  // As much as can become that many characters; normalizing all of it might take long, with thousands of combining
  // marks on one letter.
  const given = (typeof q === 'string' ? q : (q?.[0] ?? ''))
    .slice(0, 4 * longestText)
    .normalize('NFC')
    .trim()
  const text = [...given].slice(0, longestText).join('').trim()
  if (visibleOf(text).trim() === '') return undefined
  return { text, written: onceEach((text.match(word) ?? []).map(visibleOf)).slice(0, mostWords) }
}

/** Removes duplicate words, ignoring case; the first spelling is kept. */
function onceEach(words: readonly string[]): string[] {
  const small = words.map(normalFormOf)
  return words.filter((_, index) => small.indexOf(small[index] ?? '') === index)
}
