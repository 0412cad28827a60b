import { plainSpellingOf } from './spelling.ts'
import { stemOf } from './stem.ts'

/** A word from this length on also finds longer ones that begin with it: «båt» finds «båtar», «av» not «avis». */
const shortestBeginning = 3

const beginningWith = (letters: string): string =>
  letters.length < shortestBeginning ? letters : `${letters}*`

/** The pattern that finds a word in its normal form, whatever its ending. */
export const patternOf = (written: string): string =>
  written.length < shortestBeginning ? written : `${stemOf(written)}*`

/**
 * The pattern that finds a word in plain spelling. Two letters may have become one: where that leaves too little of the
 * stem, the word keeps its ending, for «aaret» is not whatever begins with «ar».
 */
export function plainPatternOf(written: string): string {
  const stem = plainSpellingOf(stemOf(written))
  return beginningWith(stem.length < shortestBeginning ? plainSpellingOf(written) : stem)
}

/**
 * Tells whether a word that stands in a text, in its normal form, is one that any of the patterns finds. Those that are whole
 * words may be thousands, all the spellings that a text has; beginnings are as few as the words of a search.
 */
export function fittingAny(patterns: readonly string[]): (found: string) => boolean {
  const whole = new Set(patterns)
  const beginnings = patterns
    .filter((pattern) => pattern.endsWith('*'))
    .map((pattern) => pattern.slice(0, -1))
  return (found) => whole.has(found) || beginnings.some((beginning) => found.startsWith(beginning))
}

/** The pattern that says most about what is sought, which is the longest: of «båthamn i vest», «båthamn». */
export const tellingOf = (patterns: readonly string[]): string =>
  patterns.reduce((longest, pattern) => (pattern.length > longest.length ? pattern : longest), '')

/** What a word that a pattern finds begins with. */
export const lettersOf = (pattern: string): string => pattern.replace('*', '')

/** A pattern composed and decomposed, where these differ: a text is stored either way, and GROQ composes nothing. */
export const spelledBothWays = (pattern: string): string[] => [
  ...new Set([pattern.normalize('NFC'), pattern.normalize('NFD')]),
]
