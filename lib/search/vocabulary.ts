import { plainSpellingOf } from './spelling.ts'
import { distanceWithin } from './words/distance.ts'
import { keyOf } from './words/key.ts'
import { bitsIn, lettersIn } from './words/letters.ts'
import { spellings } from './words/spellings.ts'
import { stemOf } from './words/stem.ts'
import { variantsOf } from './words/variants.ts'

/** How a word of the index relates to one that was searched for, the nearest first. */
export const likenesses = ['same', 'alike', 'compound', 'beginning'] as const

export type Likeness = (typeof likenesses)[number]

/** The words of the index that a word finds, by how alike they are. */
export type Alike = Readonly<Record<Likeness, readonly string[]>>

/** Every word of the index, in memory, and what it is looked up by. */
export type Vocabulary = {
  add: (terms: Iterable<{ term: string; key: string }>) => void
  size: () => number
  /** What a word finds: its own forms, other spellings, longer words that contain it, and those that begin with it. */
  alike: (word: string) => Alike
  /** The forms of a word alone, in either written language. */
  formsOf: (word: string) => readonly string[]
  /** Words that a mistyped one may stand for, the nearest first. */
  near: (word: string) => readonly string[]
  /** The two or three words that a word is put together of, each known; undefined for none. */
  partsOf: (word: string) => readonly string[] | undefined
}

/** As many forms of a word or compounds with it are searched for; the shortest are the nearest. */
const mostAlike = 80

/** A word of at least this length also finds longer ones that begin with it: «båt» finds «båtar», but «av» not «avis». */
const shortestBeginning = 3

/** What a longer word has beside another one must be this long to be a word. */
const shortestPart = 3

/** A part of a word that stands only within others must be this long. */
const shortestInPart = 6

/** From this length on, the letters at one end of a word are hardly there by chance. */
const sureLength = 4

/** The key of a mistyped word has at least this length, and longer ones may have two mistakes. */
const shortestMistyped = 4
const twoMistakes = 8

const ascii = /^[ -~]*$/

/** «Opning» is of «opne», from this length of its key on. */
const shortestNoun = 6

/** What may stand after the stem of a word at the end of a longer one: its endings, and what makes «stemming» of «stemme». */
const endings: ReadonlySet<string> = new Set(
  'a e i s t r ar er or en et ane ene ar ens ets as es te ast ing inga ingar ingane ingen inger ingene ings nad ande ende'.split(
    ' ',
  ),
)

const byLength = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1)

/** A vocabulary without words. */
export function vocabulary(): Vocabulary {
  const termsOf = new Map<string, string[]>()
  const letters: { key: string; bits: number }[] = []
  let count = 0
  const spelt = spellings()

  function add(terms: Iterable<{ term: string; key: string }>): void {
    const fresh: string[] = []
    for (const { term, key } of terms) {
      count++
      fresh.push(term)
      const known = termsOf.get(key)
      if (known) known.push(term)
      else {
        termsOf.set(key, [term])
        letters.push({ key, bits: lettersIn(key) })
      }
    }
    spelt.add(fresh)
  }

  const isKnown = (part: string): boolean =>
    part.length >= shortestPart &&
    (termsOf.has(keyOf(part)) || (/[se]$/u.test(part) && termsOf.has(keyOf(part.slice(0, -1)))))

  /** Whether the letters of a word are in another one, accents included where it has any. */
  const hasLetters = (term: string, word: string, stem: string): boolean =>
    ascii.test(word) ? true : term.includes(stem)

  function placeIn(loose: string, part: string, isSure: boolean): Likeness | undefined {
    const at = loose.lastIndexOf(part)
    const [head, after] = [loose.slice(0, at), loose.slice(at + part.length)]
    if (after === '' || endings.has(after)) {
      if (at === 0) return 'beginning'
      return at >= 2 && (isSure || isKnown(head)) ? 'compound' : undefined
    }
    if (loose.startsWith(part)) {
      const tail = loose.slice(part.length)
      const isWord = isKnown(tail) || isKnown(tail.replace(/^[se]/u, ''))
      return tail.length >= shortestPart && isWord ? 'compound' : 'beginning'
    }
    return isSure && at >= shortestPart && after.length >= shortestPart ? 'compound' : undefined
  }

  const formsOf = (word: string): string[] => [
    ...new Set(variantsOf(word).flatMap((variant) => termsOf.get(keyOf(variant)) ?? [])),
  ]

  function alike(word: string): Alike {
    const found: Record<Likeness, Set<string>> = {
      same: new Set(),
      alike: new Set(),
      compound: new Set(),
      beginning: new Set(),
    }
    const plain = plainSpellingOf(word)
    for (const [index, variant] of variantsOf(word).entries()) {
      const key = keyOf(variant)
      for (const term of termsOf.get(key) ?? []) {
        const isSame = term === word || (index > 0 ? keyOf(term) === key : isSpeltAs(term, word, plain))
        found[isSame ? 'same' : 'alike'].add(term)
      }
      if (key.length < shortestBeginning || word.length < shortestBeginning) continue
      if (key.endsWith('ing') && key.length >= shortestNoun)
        for (const term of termsOf.get(key.slice(0, -'ing'.length)) ?? []) found.beginning.add(term)
      const stem = stemOf(variant)
      for (const { term, loose } of spelt.containing(key)) {
        const place = placeIn(loose, key, variant.length >= sureLength)
        if (place !== undefined && hasLetters(term, variant, stem)) found[place].add(term)
      }
    }
    const only = (likeness: Likeness) => [...found[likeness]].sort(byLength).slice(0, mostAlike)
    return {
      same: only('same'),
      alike: only('alike').filter((term) => !found.same.has(term)),
      compound: only('compound').filter((term) => !found.same.has(term) && !found.alike.has(term)),
      beginning: only('beginning').filter((term) => !found.same.has(term) && !found.alike.has(term)),
    }
  }

  function near(word: string): string[] {
    const key = keyOf(word)
    if (key.length < shortestMistyped || /\p{N}/u.test(key)) return []
    const most = key.length >= twoMistakes ? 2 : 1
    const bits = lettersIn(key)
    const found: { key: string; distance: number }[] = []
    for (const known of letters) {
      if (Math.abs(known.key.length - key.length) > most || bitsIn(known.bits ^ bits) > 2 * most) continue
      const distance = distanceWithin(key, known.key, most)
      if (distance !== undefined && distance > 0) found.push({ key: known.key, distance })
    }
    found.sort((a, b) => a.distance - b.distance || Number(b.key[0] === key[0]) - Number(a.key[0] === key[0]))
    return found.slice(0, 10).flatMap(({ key: nearest }) => termsOf.get(nearest) ?? [])
  }

  /** Whether a part of a word is one, or stands in the index at the beginning or end of one. */
  const hasAny = (part: string): boolean => {
    if (formsOf(part).length > 0) return true
    if (part.length < shortestInPart) return false
    const { compound, beginning } = alike(part)
    return compound.length + beginning.length > 0
  }

  function partsOf(word: string): readonly string[] | undefined {
    if (word.length < 7) return undefined
    for (let at = word.length - shortestPart; at >= shortestPart; at--) {
      const [head, tail] = [word.slice(0, at), word.slice(at)]
      if (!hasAny(tail)) continue
      if (hasAny(head)) return [head, tail]
      if (/[se]$/u.test(head) && head.length > shortestPart && hasAny(head.slice(0, -1)))
        return [head.slice(0, -1), tail]
    }
    return undefined
  }

  return { add, size: () => count, alike, formsOf, near, partsOf }
}

/** Whether a word of the index is spelt with the letters that were searched for, accents included. */
function isSpeltAs(term: string, word: string, plain: string): boolean {
  if (word !== plain) return term.startsWith(stemOf(word).slice(0, 4))
  return plainSpellingOf(term) === term
}
