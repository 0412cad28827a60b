import { normalFormOf, word } from './normal.ts'

/** A stretch of text, and whether it is one of the words that a search found. */
export type Stretch = { text: string; isFound: boolean }

/** Splits a text into stretches, with each word that was found, in its normal form, in a stretch of its own. */
export function stretchesOf(text: string, found: readonly string[]): Stretch[] {
  const stretches: Stretch[] = []
  const words = new Set(found)
  let end = 0
  for (const { 0: written, index } of text.matchAll(word)) {
    if (!words.has(normalFormOf(written))) continue
    if (index > end) stretches.push({ text: text.slice(end, index), isFound: false })
    end = index + written.length
    stretches.push({ text: written, isFound: true })
  }
  return end < text.length ? [...stretches, { text: text.slice(end), isFound: false }] : stretches
}

/** Whether anything in a text would be marked. */
export const hasFound = (text: string, found: readonly string[]): boolean =>
  stretchesOf(text, found).some(({ isFound }) => isFound)
