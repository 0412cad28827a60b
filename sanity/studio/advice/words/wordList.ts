import { type Affixes, fitsEnd, fitsStart, parseAffixes } from './affixes.ts'
import { type Roots, readRoots } from './roots.ts'

/** The words of one written language. */
export type WordList = {
  /** Whether it has a word, in lower case: as it stands, or as a form of one. */
  has: (word: string) => boolean
}

function hasRoot(roots: Roots, word: string, flag: string | undefined): boolean {
  const flags = roots.flagsOf(word)
  return flags !== undefined && (flag === undefined || flags.includes(flag))
}

/** Whether a word is a form by suffix of one that also has `flag`, where that is given. */
function hasSuffixed(roots: Roots, { suffixes, longest }: Affixes, word: string, flag?: string): boolean {
  for (let length = 0; length <= Math.min(longest.suffix, word.length - 1); length++) {
    const stem = word.slice(0, word.length - length)
    for (const suffix of suffixes.get(word.slice(word.length - length)) ?? []) {
      const root = stem + suffix.strip
      if (fitsEnd(suffix, root) && hasRoot(roots, root, suffix.flag) && hasRoot(roots, root, flag))
        return true
    }
  }
  return false
}

function hasPrefixed(roots: Roots, affixes: Affixes, word: string): boolean {
  const { prefixes, longest } = affixes
  for (let length = 1; length <= Math.min(longest.prefix, word.length - 2); length++) {
    for (const prefix of prefixes.get(word.slice(0, length)) ?? []) {
      const rest = prefix.strip + word.slice(length)
      if (!fitsStart(prefix, rest)) continue
      if (hasRoot(roots, rest, prefix.flag) || hasSuffixed(roots, affixes, rest, prefix.flag)) return true
    }
  }
  return false
}

/** The words that are looked up again and again in one session; more are looked up anew. */
const most = 20_000

/** Reads a word list from Hunspell's two files. */
export async function readWordList(aff: string, dic: string, pause: () => Promise<void>): Promise<WordList> {
  const affixes = parseAffixes(aff)
  const roots = await readRoots(dic, pause)
  const known = new Map<string, boolean>()
  const look = (word: string): boolean =>
    hasRoot(roots, word, undefined) || hasSuffixed(roots, affixes, word) || hasPrefixed(roots, affixes, word)
  return {
    has(word) {
      const before = known.get(word)
      if (before !== undefined) return before
      const found = look(word)
      if (known.size >= most) known.clear()
      known.set(word, found)
      return found
    },
  }
}
