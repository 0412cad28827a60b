import { onOneLine } from './cleaned.ts'

/** Tells names that are one and the same from those that are merely alike: «Sal B», «sal  b», «Sall B». */

/** A name as all ways of writing it are compared: case and spaces make no difference. */
export const plainName = (name: string): string => onOneLine(name.normalize('NFC')).toLowerCase()

/** The one of these that a text is, however it is written; undefined when it is none. */
export const sameName = (text: string, known: readonly string[]): string | undefined =>
  known.find((name) => plainName(name) === plainName(text))

const letters = (name: string): string => plainName(name).replace(/[^\p{L}\p{N}]/gu, '')

/** The words of a name that tell one of a row from the next: numbers, and letters that stand alone. */
const isCounter = (word: string): boolean => /^(?:\p{L}|\p{N}+\p{L}?)$/u.test(word)

const partsOf = (name: string): { words: string; counters: string } => {
  const all = plainName(name).match(/[\p{L}\p{N}]+/gu) ?? []
  return {
    words: all.filter((word) => !isCounter(word)).join(' '),
    counters: all.filter(isCounter).join(' '),
  }
}

/** How many letters differ, where two that have changed places count as one; never more than `most` + 1. */
function differing(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min(
        (last?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last?.[j - 1] ?? 0) + (isSame ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before?.[j - 2] ?? 0) + 1)
      row.push(least)
    }
    ;[before, last] = [last, row]
  }
  return last?.[b.length] ?? 0
}

/** Texts this short differ by one letter without being meant for each other: «Aud» and «Aula». */
const shortest = 4
const mostCompared = 80

function isNear(text: string, name: string): boolean {
  if (letters(text) === letters(name)) return true
  const [a, b] = [partsOf(text), partsOf(name)]
  // «Sal A» and «Sal B», «Rom 101» and «Rom 102», are two of a row.
  if (a.words === b.words) return false
  if (a.counters !== b.counters || a.words.length < shortest || a.words.length > mostCompared) return false
  const most = a.words.length < 8 ? 1 : 2
  return differing(a.words, b.words, most) <= most
}

/** Those of the known names that a text may have been meant for: it differs by a letter or two, or by signs alone. */
export const nearNames = (text: string, known: readonly string[]): string[] =>
  sameName(text, known) === undefined ? known.filter((name) => isNear(text, name)) : []
