import { chunksOf, wordsOf } from './terms.ts'
import type { Vocabulary } from './vocabulary.ts'
import { stopWords } from './words/stopWords.ts'

/** One way in which a document may have a word of a search: as words of the index, and how well that fits. */
export type Way = {
  /** Words of the index: any of `terms`, all of `parts`, or those of `phrase` in this order. */
  fits:
    | { terms: readonly string[] }
    | { parts: readonly (readonly string[])[] }
    | { phrase: readonly string[] }
  weight: number
}

/** A word of a search, or several that are one thing (2024/117), and how documents may have it. */
export type Unit = {
  written: string
  words: readonly string[]
  ways: readonly Way[]
  /** What it was taken for, since no document has it as it was written. */
  correction: string | undefined
  /** Whether it tells nothing of what is looked for: «i», «kva». */
  isMinor: boolean
}

/** A search as it is asked of the index. */
export type Asked = {
  units: readonly Unit[]
  /** Words that no document has. */
  unknown: readonly string[]
  /** Words that stand next to each other, in pairs and all together. */
  phrases: readonly (readonly string[])[]
}

const weights = {
  phrase: 1.2,
  exact: 1.15,
  same: 1,
  alike: 0.75,
  joined: 0.9,
  compound: 0.6,
  parts: 0.4,
  beginning: 0.35,
  near: 0.6,
}

/** Of a word of at most this length, other forms are likely other words: «ROS», «rose». */
const shortWord = 4

const boundary = /(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u

const terms = (found: readonly string[], weight: number): Way[] =>
  found.length === 0 ? [] : [{ fits: { terms: found }, weight }]

const isWord = (word: string): boolean => /\p{L}/u.test(word)

/** The words of both sides of a word in the search, which readers may write apart: «skule bruks plan». */
function joinedWith(index: number, words: readonly string[], vocabulary: Vocabulary): string[] {
  const at = (from: number, to: number): string[] => {
    const parts = words.slice(Math.max(from, 0), to)
    const isWhole = from >= 0 && to <= words.length && parts.every((part) => part.length > 0)
    const joined = parts.join('')
    return isWhole && joined.length <= 40 ? [...vocabulary.formsOf(joined)] : []
  }
  return [
    ...at(index - 1, index + 1),
    ...at(index, index + 2),
    ...at(index - 2, index + 1),
    ...at(index - 1, index + 2),
    ...at(index, index + 3),
  ]
}

function waysOfWord(word: string, index: number, words: readonly string[], vocabulary: Vocabulary): Way[] {
  const { same, alike, compound, beginning } = vocabulary.alike(word)
  const apart = word.split(boundary)
  // A word that the index has is not taken apart: nearly everything has some of the parts.
  const parts = isWord(word) && same.length === 0 ? vocabulary.partsOf(word) : undefined
  return [
    ...(apart.length > 1 ? [{ fits: { phrase: apart }, weight: weights.same }] : []),
    ...terms(word.length <= shortWord ? same.filter((term) => term === word) : [], weights.exact),
    ...terms(same, weights.same),
    ...terms(joinedWith(index, words, vocabulary), weights.joined),
    ...terms(alike, weights.alike),
    ...terms(compound, weights.compound),
    ...(parts
      ? [
          {
            fits: { parts: parts.map((part) => Object.values(vocabulary.alike(part)).flat()) },
            weight: weights.parts,
          },
        ]
      : []),
    ...terms(beginning, weights.beginning),
  ]
}

function waysOfChunk(chunk: readonly string[], vocabulary: Vocabulary): Way[] {
  const joined = vocabulary.alike(chunk.join(''))
  return [
    { fits: { phrase: chunk }, weight: weights.phrase },
    ...terms([...joined.same, ...joined.alike], weights.joined),
    ...(chunk.every(isWord)
      ? [
          {
            fits: {
              parts: chunk.map((word) => {
                const { same, alike, compound } = vocabulary.alike(word)
                return [...same, ...alike, ...compound]
              }),
            },
            weight: weights.parts,
          },
        ]
      : []),
  ]
}

/** Whether any document has something in one of some ways. */
export type IsAny = (ways: readonly Way[]) => boolean

/** What a word without documents may stand for, the likeliest first, and how documents have that. */
function nearest(word: string, vocabulary: Vocabulary, isAny: IsAny): [string, Way[]] | undefined {
  for (const near of vocabulary.near(word).slice(0, 20)) {
    if (stopWords.has(near)) continue
    const ways = terms(vocabulary.formsOf(near), weights.near)
    if (isAny(ways)) return [near, ways]
  }
  return undefined
}

/** How the words of a search are asked for, given the words of the index; at most `most` of them. */
export function asked(text: string, vocabulary: Vocabulary, isAny: IsAny, most: number): Asked {
  const chunks = chunksOf(wordsOf(text), ({ isJoined, isSameNumber }) => isJoined || isSameNumber)
  const all = chunks.flat().slice(0, most)
  const unknown: string[] = []
  const units: Unit[] = []
  const seen = new Set<string>()

  function take(words: readonly string[], ways: readonly Way[], correction?: string): void {
    const written = words.join(' ')
    if (seen.has(written)) return
    seen.add(written)
    const isMinor = words.length === 1 && stopWords.has(words[0] ?? '')
    units.push({ written, words, ways, correction, isMinor })
  }

  function takeWord(word: string, index: number): void {
    const ways = waysOfWord(word, index, all, vocabulary)
    if (isAny(ways)) {
      take([word], ways)
      return
    }
    const near = nearest(word, vocabulary, isAny)
    if (near) take([word], near[1], near[0])
    else if (!stopWords.has(word)) unknown.push(word)
  }

  let at = 0
  for (const chunk of chunks) {
    const [from, words] = [at, chunk.slice(0, Math.max(0, most - at))]
    at += words.length
    const ways = words.length > 1 ? waysOfChunk(words, vocabulary) : []
    if (words.length > 1 && isAny(ways)) take(words, ways)
    else for (const [index, word] of words.entries()) takeWord(word, from + index)
  }

  const corrected = new Map(
    units.flatMap(({ words: [word], correction }) =>
      word && correction ? [[word, correction] as const] : [],
    ),
  )
  const inOrder = all.map((word) => corrected.get(word) ?? word)
  const pairs = inOrder.slice(1).map((word, index) => [inOrder[index] ?? '', word])
  const phrases = inOrder.length > 2 ? [...pairs, inOrder] : pairs
  return { units, unknown, phrases }
}
