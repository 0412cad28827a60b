import { plainSpellingOf } from './spelling.ts'
import { distanceWithin } from './words/distance.ts'
import { keyOf } from './words/key.ts'
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
const mostAlike = 150

/** A word of at least this length also finds longer ones that begin with it: «båt» finds «båtar», but «av» not «avis». */
const shortestBeginning = 3

/** What a longer word has beside another one must be this long to be a word. */
const shortestPart = 3

/** From this length on, the letters at one end of a word are hardly there by chance. */
const sureLength = 4

/** The key of a mistyped word has at least this length, and longer ones may have two mistakes. */
const shortestMistyped = 4
const twoMistakes = 8

const ascii = /^[ -~]*$/

/** Keys in one text, in which to look for letters: a search of it is many times faster than one of a list. */
type Segment = { text: string; keys: readonly string[]; starts: Uint32Array }

function segmentOf(keys: readonly string[]): Segment {
  const starts = new Uint32Array(keys.length)
  let at = 0
  for (const [index, key] of keys.entries()) {
    starts[index] = at + 1
    at += key.length + 1
  }
  return { text: `\n${keys.join('\n')}\n`, keys, starts }
}

/** The index of the key that a place in a segment's text belongs to. */
function keyAt({ starts }: Segment, place: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** Segments of fewer keys are put together: one is added at each change. */
const mostSegments = 8

/** Which letters a key has, one bit each: keys that differ in many are not compared letter by letter. */
function lettersIn(key: string): number {
  let bits = 0
  for (let index = 0; index < key.length; index++) bits |= 1 << (key.charCodeAt(index) & 31)
  return bits
}

function bitsIn(bits: number): number {
  let [left, count] = [bits, 0]
  while (left !== 0) {
    left &= left - 1
    count++
  }
  return count
}

/** What may stand after a word that is made into another one: «stemming» of «stemme». */
const derived: ReadonlySet<string> = new Set(['ing', 'ings', 'nad', 'ar', 'er', 'ast', 'ande', 'ende'])

const byLength = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1)

/** A vocabulary without words. */
export function vocabulary(): Vocabulary {
  const termsOf = new Map<string, string[]>()
  const letters: { key: string; bits: number }[] = []
  let count = 0
  let segments: Segment[] = []

  function add(terms: Iterable<{ term: string; key: string }>): void {
    const fresh: string[] = []
    for (const { term, key } of terms) {
      count++
      const known = termsOf.get(key)
      if (known) known.push(term)
      else {
        termsOf.set(key, [term])
        fresh.push(key)
        letters.push({ key, bits: lettersIn(key) })
      }
    }
    if (fresh.length === 0) return
    segments.push(segmentOf(fresh))
    if (segments.length > mostSegments) segments = [segmentOf(segments.flatMap(({ keys }) => keys))]
  }

  const isKnown = (part: string): boolean =>
    part.length >= shortestPart &&
    (termsOf.has(keyOf(part)) || (/[se]$/u.test(part) && termsOf.has(keyOf(part.slice(0, -1)))))

  /** The keys that contain some letters. */
  function* containing(part: string): Generator<string> {
    for (const segment of segments) {
      for (let at = segment.text.indexOf(part); at >= 0; ) {
        const index = keyAt(segment, at)
        const key = segment.keys[index] ?? ''
        yield key
        at = segment.text.indexOf(part, (segment.starts[index] ?? 0) + key.length)
      }
    }
  }

  /** Whether the letters of a word are in another one, accents included where it has any. */
  const hasLetters = (term: string, word: string, stem: string): boolean =>
    ascii.test(word) ? true : term.includes(stem)

  function placeIn(key: string, part: string, isSure: boolean): Likeness | undefined {
    const rest = key.length - part.length
    if (rest < 1) return undefined
    if (key.endsWith(part)) {
      const head = key.slice(0, rest)
      if (head.length >= 2 && (isSure || isKnown(head))) return 'compound'
      return undefined
    }
    if (key.startsWith(part)) {
      const tail = key.slice(part.length)
      const isWord = isKnown(tail) || isKnown(tail.replace(/^[se]/u, ''))
      return rest >= shortestPart && isWord ? 'compound' : 'beginning'
    }
    const at = key.indexOf(part)
    const after = key.slice(at + part.length)
    if (isSure && at >= 2 && derived.has(after)) return 'compound'
    const isInside = isSure && at >= shortestPart && after.length >= shortestPart
    return isInside ? 'compound' : undefined
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
      const stem = stemWithAccents(variant)
      for (const longer of containing(key)) {
        const place = longer === key ? undefined : placeIn(longer, key, variant.length >= sureLength)
        if (place === undefined) continue
        for (const term of termsOf.get(longer) ?? [])
          if (hasLetters(term, variant, stem)) found[place].add(term)
      }
    }
    const only = (likeness: Likeness) => [...found[likeness]].sort(byLength).slice(0, mostAlike)
    return {
      same: only('same'),
      alike: only('alike').filter((term) => !found.same.has(term)),
      compound: only('compound'),
      beginning: only('beginning'),
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

  function partsOf(word: string): readonly string[] | undefined {
    if (word.length < 7) return undefined
    for (let at = word.length - shortestPart; at >= shortestPart; at--) {
      const [head, tail] = [word.slice(0, at), word.slice(at)]
      if (formsOf(tail).length === 0) continue
      if (formsOf(head).length > 0) return [head, tail]
      if (/[se]$/u.test(head) && head.length > shortestPart && formsOf(head.slice(0, -1)).length > 0)
        return [head.slice(0, -1), tail]
    }
    return undefined
  }

  return { add, size: () => count, alike, formsOf, near, partsOf }
}

const stemWithAccents = (word: string): string => {
  const last = /[aeiouyæøå]+$/u.exec(word)
  return last && last.index >= 3 ? word.slice(0, last.index) : word
}

/** Whether a word of the index is spelt with the letters that were searched for, accents included. */
function isSpeltAs(term: string, word: string, plain: string): boolean {
  if (word !== plain) return term.startsWith(stemWithAccents(word).slice(0, 4))
  return plainSpellingOf(term) === term
}
