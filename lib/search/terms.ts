import { normalFormOf, word } from './normal.ts'

/** Longer is no word, and would be in nobody's search: a link, or a line without spaces. In characters. */
const longestTerm = 64

/** What stands between the parts of one thing: «e-post», «2024/117», «h-6/18», «d’Arc», «kl. 24.–31.». */
const joint = /^[\p{Pd}\u2212/.,:'’ʼ_&+]{1,2}$/u

/** What stands between groups of digits in one number: a space of any width, a full stop, an apostrophe. */
const betweenDigits = /^[\p{Zs}.'’]$/u

/** A word of a text in its normal form, and whether it belongs to the one before it without a space between. */
export type Word = { term: string; isJoined: boolean; isSameNumber: boolean }

const isNumber = (term: string): boolean => /^\p{N}+$/u.test(term)

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    const term = [...normalFormOf(found).slice(0, 2 * longestTerm)].slice(0, longestTerm).join('')
    const between = text.slice(end, index)
    const before = words.at(-1)
    words.push({
      term,
      isJoined: before !== undefined && joint.test(between),
      isSameNumber:
        before !== undefined &&
        betweenDigits.test(between) &&
        isNumber(before.term) &&
        (before.isSameNumber || before.term.length <= 3) &&
        isNumber(term) &&
        term.length === 3,
    })
    end = index + found.length
  }
  return words
}

/** The parts of a text that belong together: «e-post» is one of two words. */
export function chunksOf(words: readonly Word[], belongs: (word: Word) => boolean): string[][] {
  const chunks: string[][] = []
  for (const each of words) {
    const last = chunks.at(-1)
    if (last !== undefined && belongs(each)) last.push(each.term)
    else chunks.push([each.term])
  }
  return chunks
}

/**
 * The terms by which a text is found: its words in order, and after them what readers write in one word where the text
 * has a sign or a space: «epost» for «e-post», «1200» for «1 200».
 */
export function termsOf(text: string): string[] {
  const words = wordsOf(text)
  const joined = [
    ...chunksOf(words, ({ isJoined }) => isJoined),
    ...chunksOf(words, ({ isSameNumber }) => isSameNumber),
  ]
    .filter((parts) => parts.length > 1 && parts.length < 5)
    .map((parts) => parts.join(''))
    .filter((term) => term.length <= longestTerm)
  return [...words.map(({ term }) => term), ...new Set(joined)]
}
