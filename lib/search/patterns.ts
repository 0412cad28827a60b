import { plainSpellingOf } from './spelling.ts'
import { stemOf } from './stem.ts'

/**
 * A word of at least this length also finds longer ones that begin with it: «båt» finds «båtar», but «av» not «avis».
 */
const shortestBeginning = 3

const beginningWith = (letters: string): string =>
  letters.length < shortestBeginning ? letters : `${letters}*`

/** The pattern that finds a word in its normal form, whatever its ending. */
export const patternOf = (written: string): string =>
  written.length < shortestBeginning ? written : `${stemOf(written)}*`

/**
 * The pattern that finds a word in plain spelling. Two letters may have become one: if that makes the stem too short,
 * the word keeps its ending, since «aaret» must not find everything that begins with «ar».
 */
export function plainPatternOf(written: string): string {
  const stem = plainSpellingOf(stemOf(written))
  return beginningWith(stem.length < shortestBeginning ? plainSpellingOf(written) : stem)
}

/**
 * Returns a function that says whether any of the patterns finds a word of a text, in its normal form. There may be
 * thousands of whole-word patterns, one for each spelling in a text, but only as many prefixes as a search has words.
 */
export function fittingAny(patterns: readonly string[]): (found: string) => boolean {
  const whole = new Set(patterns)
  const beginnings = patterns
    .filter((pattern) => pattern.endsWith('*'))
    .map((pattern) => pattern.slice(0, -1))
  return (found) => whole.has(found) || beginnings.some((beginning) => found.startsWith(beginning))
}

/** The most specific pattern, which is the longest: of «båthamn i vest», «båthamn». */
export const tellingOf = (patterns: readonly string[]): string =>
  patterns.reduce((longest, pattern) => (pattern.length > longest.length ? pattern : longest), '')

/** The letters that every word found by a pattern begins with. */
export const lettersOf = (pattern: string): string => pattern.replace('*', '')

/** A pattern composed and decomposed, if these differ: text is stored in either form, and GROQ does not normalize. */
export const spelledBothWays = (pattern: string): string[] => [
  ...new Set([pattern.normalize('NFC'), pattern.normalize('NFD')]),
]
