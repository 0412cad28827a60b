import { stemOf } from './stem.ts'

/** A search as a reader wrote it, its words one by one, and the patterns that the Content Lake is asked for, in their order. */
export type Search = { text: string; written: string[]; words: string[] }

/** In characters: longer than what anyone types, shorter than what anyone could make the Content Lake busy with. */
export const longestText = 100
const mostWords = 8

/** A word from this length on also finds longer ones that begin with it: «båt» finds «båtar», «av» not «avis». */
const shortestBeginning = 3

const word = /[\p{L}\p{M}\p{N}]+/gu

/**
 * Reads `q` of an address. Undefined when nothing is asked for; without words when all that was written is signs. The
 * words are patterns of GROQ's `match`, in which letters and digits alone are let through: `*` is no reader's to use.
 */
export function parseSearch(q: string | readonly string[] | undefined): Search | undefined {
  const given = (typeof q === 'string' ? q : (q?.[0] ?? '')).normalize('NFC').trim()
  const text = [...given].slice(0, longestText).join('').trim()
  if (text === '') return undefined
  const written = [...new Set(text.toLowerCase().match(word) ?? [])].slice(0, mostWords)
  return { text, written, words: [...new Set(written.map(patternOf))] }
}

const patternOf = (written: string): string =>
  written.length < shortestBeginning ? written : `${stemOf(written)}*`

/** What a pattern asks for: words that begin with something, or one word as it stands. */
export const askedOf = (pattern: string): { letters: string; isBeginning: boolean } => ({
  letters: pattern.replace(/\*$/, ''),
  isBeginning: pattern.endsWith('*'),
})

const fits = (found: string, pattern: string): boolean => {
  const { letters, isBeginning } = askedOf(pattern)
  return isBeginning ? found.startsWith(letters) : found === letters
}

/** A stretch of text, and whether a search found its page by it. */
export type Stretch = { text: string; isFound: boolean }

/** A text in stretches that make it up again, whole words that fit one of the patterns apart from all else. */
export function stretchesOf(text: string, patterns: readonly string[]): Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    const plain = found.normalize('NFC').toLowerCase()
    if (!patterns.some((pattern) => fits(plain, pattern))) continue
    if (index > end) stretches.push({ text: text.slice(end, index), isFound: false })
    end = index + found.length
    stretches.push({ text: found, isFound: true })
  }
  return end < text.length ? [...stretches, { text: text.slice(end), isFound: false }] : stretches
}
