import { normalFormOf, word } from './normal.ts'
import { fittingAny } from './patterns.ts'
import { plainSpellingOf } from './spelling.ts'

/** A stretch of text, and whether a search found its page by it. */
export type Stretch = { text: string; isFound: boolean }

/** A text in stretches that make it up again, whole words that fit one of the patterns apart from all else. */
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

/** Whether anything of a text would be marked. */
export const hasFound = (text: string, patterns: readonly string[]): boolean =>
  stretchesOf(text, patterns).some(({ isFound }) => isFound)

/** Whether each of the patterns finds a word of a text, which is in the spelling that they are in. */
export function hasEach(text: string, patterns: readonly string[]): boolean {
  const words = [...new Set(text.match(word))].map(normalFormOf)
  return patterns.every((pattern) => words.some(fittingAny([pattern])))
}

/** The words of a text that plain patterns find, as they are spelt there: each is a pattern that finds itself. */
export function spellingsIn(text: string, plainPatterns: readonly string[]): string[] {
  const fits = fittingAny(plainPatterns)
  const words = [...new Set(text.match(word))].map(normalFormOf)
  return words.filter((found) => fits(plainSpellingOf(found)))
}
