import { normalFormOf, word } from './normal.ts'
import { fittingAny } from './patterns.ts'
import { plainSpellingOf } from './spelling.ts'

/** A stretch of text, and whether it is one of the words that a search found. */
export type Stretch = { text: string; isFound: boolean }

/** Splits a text into stretches, with each whole word that fits one of the patterns in a stretch of its own. */
export function stretchesOf(text: string, patterns: readonly string[]): Stretch[] {
  const stretches: Stretch[] = []
  const fits = fittingAny(patterns)
  let end = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!fits(normalFormOf(found))) continue
    if (index > end) stretches.push({ text: text.slice(end, index), isFound: false })
    end = index + found.length
    stretches.push({ text: found, isFound: true })
  }
  return end < text.length ? [...stretches, { text: text.slice(end), isFound: false }] : stretches
}

/** Whether anything in a text would be marked. */
export const hasFound = (text: string, patterns: readonly string[]): boolean =>
  stretchesOf(text, patterns).some(({ isFound }) => isFound)

/** Whether each of the patterns finds a word in a text that is in the same spelling as they are. */
export function hasEach(text: string, patterns: readonly string[]): boolean {
  const words = [...new Set(text.match(word))].map(normalFormOf)
  return patterns.every((pattern) => words.some(fittingAny([pattern])))
}

/** The words in a text that plain patterns find, as they are spelt there: each is a pattern that finds itself. */
export function spellingsIn(text: string, plainPatterns: readonly string[]): string[] {
  const fits = fittingAny(plainPatterns)
  const words = [...new Set(text.match(word))].map(normalFormOf)
  return words.filter((found) => fits(plainSpellingOf(found)))
}
