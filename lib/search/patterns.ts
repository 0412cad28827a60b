import { plainSpellingOf } from './spelling.ts'
import { stemOf } from './stem.ts'

/** A word from this length on also finds longer ones that begin with it: «båt» finds «båtar», «av» not «avis». */
const shortestBeginning = 3

/** What a word is, here and in the Content Lake: letters and digits in a row. */
export const word = /[\p{L}\p{M}\p{N}]+/gu

const beginningWith = (letters: string): string =>
  letters.length < shortestBeginning ? letters : `${letters}*`

/** The pattern of `match` that finds a word in small letters, whatever its ending. */
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

/** Whether a word that stands in a text, in small letters, is one that a pattern finds. */
export const fits = (found: string, pattern: string): boolean =>
  pattern.endsWith('*') ? found.startsWith(pattern.slice(0, -1)) : found === pattern

/** The pattern that says most about what is sought, which is the longest: of «båthamn i vest», «båthamn». */
export const tellingOf = (patterns: readonly string[]): string =>
  patterns.reduce((longest, pattern) => (pattern.length > longest.length ? pattern : longest), '')
