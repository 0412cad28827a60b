import { plainSpellingOf } from '../spelling.ts'
import { stemOf } from './stem.ts'

/** The letters by which the two written languages differ in the same words, and by which typing differs. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/^hv/u, 'kv'],
  [/^hj/u, 'h'],
  [/gj/gu, 'g'],
  [/kj/gu, 'k'],
  [/ei/gu, 'e'],
  [/lig/gu, 'leg'],
  // «varsel» and «varsler», «nummer» and «numre».
  [/([bcdfgklmnprstv])e([lr])$/u, '$1$2'],
  [/(\p{L})\1/gu, '$1'],
  // «kommunens», and the ends of words that have come apart from «kommunestyre».
  [/(\p{L}{5})s$/u, '$1'],
]

const shortest = 4

/**
 * What the forms of a word have in common: it is without ending, in one spelling for both written languages, without
 * accents and double letters. Other words may share it, so it finds, and does not rank.
 */
export function keyOf(term: string): string {
  if (term.length < shortest) return plainSpellingOf(term)
  const stem = stemOf(term)
  return looseOf(stem)
}

/** A word with its ending, in one spelling for both written languages. */
export const looseOf = (term: string): string =>
  alike.reduce(
    (left, [written, one]) => (left.length < 3 ? left : left.replace(written, one)),
    plainSpellingOf(term),
  )
