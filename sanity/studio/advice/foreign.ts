import { type Sentence, sentencesIn, type Word, withoutQuotations } from './sentences.ts'
import { always, lacking } from './words/always.ts'
import { bokmaalFor, nynorskFor } from './words/pairs.ts'
import { respelled } from './words/respelled.ts'
import type { WordList } from './words/wordList.ts'

/** The two written languages of Norwegian. */
export type Written = 'nn' | 'nb'

/** The lists of both. */
export type WordLists = Readonly<Record<Written, WordList>>

/** A word of the other written language, where it stands, and what this one has for it, when that is known. */
export type Foreign = { word: string; at: number; instead: string | undefined }

const other = { nn: 'nb', nb: 'nn' } as const
const pairs = { nn: nynorskFor, nb: bokmaalFor } as const

/** The shortest part of a compound, in letters: shorter ones are endings as often as words. */
const shortest = 4

/** The longest word that is taken apart, in letters: each part costs looking up. */
const longest = 45

const bindings = ['', 's', 'e']

function has(written: Written, word: string, lists: WordLists): boolean {
  if (always[written].has(word)) return false
  if (lacking[written].has(word) || lists[written].has(word)) return true
  // «éin», «òg», «fôr»: signs that a writer may put on any word.
  const bare = word
    .normalize('NFD')
    .replace(/[\u0300-\u0302]/g, '')
    .normalize('NFC')
  return bare !== word && lists[written].has(bare)
}

/** Endings of derivation that are words too: «heten» is the heat, and no part of «myndigheten». */
const derived = new Set(['heter', 'heten', 'hetene', 'else', 'elsen', 'elser', 'elsene'])

/** Whether a language has what is left of a part when the sound that binds it to the next is taken off. */
const isFirst = (written: Written, part: string, lists: WordLists): boolean =>
  bindings.some((binding) => {
    const first = part.slice(0, part.length - binding.length)
    return (
      part.endsWith(binding) &&
      first.length >= shortest - 1 &&
      (has(written, first, lists) || isCompound(written, first, lists))
    )
  })

/** Whether a word is put together of two that a language has. A last part of three letters follows a binding s alone. */
function isCompound(written: Written, word: string, lists: WordLists): boolean {
  if (word.length > longest) return false
  for (let at = shortest; at <= word.length - shortest + 1; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)]
    if (derived.has(last) || (last.length < shortest && !first.endsWith('s'))) continue
    if (has(written, last, lists) && isFirst(written, first, lists)) return true
  }
  return false
}

const knows = (written: Written, word: string, lists: WordLists): boolean =>
  has(written, word, lists) || isCompound(written, word, lists)

/** An ending that one language alone has, as the other has it, after at least so many letters. */
type Ending = readonly [theirs: string, ours: string, least: number]

/** A list has some words with such an ending as forms of others: «kommunane» is none of Bokmål. */
const endings: Readonly<Record<Written, readonly Ending[]>> = {
  nn: [
    ['lig', 'leg', 2],
    ['lige', 'lege', 2],
    ['ligere', 'legare', 2],
    ['ende', 'ande', 4],
    ['ingen', 'inga', 4],
    ['ingene', 'ingane', 4],
    ['ene', 'ane', 4],
  ],
  nb: [
    ['arane', 'erne', 3],
    ['ane', 'ene', 4],
    ['ingar', 'inger', 4],
    ['leg', 'lig', 2],
    ['lege', 'lige', 3],
    ['ande', 'ende', 4],
    ['ingane', 'ingene', 4],
  ],
}

/** Endings that both languages have, of words that are younger than the lists. */
const sharedEnd = /(?:ing|sjon|isme|ist|itet|ikk|ogi|skript|app|erte?|ibelt?|abelt?|ivt?)$/

const alsoOurs = new Set(['billig', 'billige', 'salig', 'salige'])

function byEnding(written: Written, word: string, lists: WordLists): string | undefined {
  if (alsoOurs.has(word)) return undefined
  for (const [ending, ours, least] of endings[written]) {
    const stem = word.slice(0, -ending.length)
    if (stem.length < least || !word.endsWith(ending)) continue
    if (lists[other[written]].has(word) && lists[written].has(stem + ours)) return stem + ours
  }
  return undefined
}

/** What a lower-case word is in a text of this language: nothing to tell, or foreign, with our own word for it perhaps. */
function judged(
  written: Written,
  word: string,
  lists: WordLists,
): { instead: string | undefined } | undefined {
  const found = judgedAsIs(written, word, lists)
  // A genitive is what the word is that it was made of.
  if (found !== undefined || word.length < 5 || !word.endsWith('s')) return found
  const base = judgedAsIs(written, word.slice(0, -1), lists)
  const isOwn =
    base === undefined ||
    (lists[written].has(word) && byEnding(written, word.slice(0, -1), lists) === undefined)
  return isOwn ? undefined : { instead: base.instead && `${base.instead}s` }
}

function judgedAsIs(
  written: Written,
  word: string,
  lists: WordLists,
): { instead: string | undefined } | undefined {
  const paired = pairs[written].get(word)
  if (always[written].has(word)) return { instead: paired }
  const ended = byEnding(written, word, lists)
  if (ended !== undefined) return { instead: paired ?? ended }
  if (knows(written, word, lists)) return undefined
  if (paired !== undefined) return { instead: paired }
  if (!knows(other[written], word, lists)) return undefined
  const instead = respelled(word, written, lists[written])
  // The list of Nynorsk lacks words that both have. A form in -a is Nynorsk whether the list has it or not.
  const isShared = written === 'nn' && (word.endsWith('a') || (instead === undefined && sharedEnd.test(word)))
  return isShared ? undefined : { instead }
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** The words that are looked at: a capital inside a sentence begins a name, and two at its start do. */
function plainWords({ words }: Sentence): Word[] {
  return words.filter(({ text }, index) => {
    if (/\p{N}/u.test(text)) return false
    if (!isCapital(text)) return true
    const next = words[index + 1]
    return index === 0 && !(next && isCapital(next.text)) && text.slice(1) === text.slice(1).toLowerCase()
  })
}

/** Words that come before others in a set expression which both languages have. */
const expressions = new Set(['kvart over', 'kvart på', 'i stad', 'av sted', 'til stede'])

/** The words of the other written language in a text: names, quotations and sentences in other languages aside. */
export function foreignIn(text: string, written: Written, lists: WordLists): Foreign[] {
  return sentencesIn(withoutQuotations(text)).flatMap((sentence) => {
    const words = plainWords(sentence)
    const unknown = words.filter(({ text: word }) => {
      const lower = word.toLowerCase()
      return !knows('nn', lower, lists) && !knows('nb', lower, lists)
    })
    // Half of a sentence that neither language has is in another.
    if (words.length > 2 && unknown.length * 2 > words.length) return []
    return words.flatMap(({ text: word, at }, index) => {
      const lower = word.toLowerCase()
      const [before, next] = [words[index - 1]?.text, words[index + 1]?.text]
      if (expressions.has(`${lower} ${next}`) || expressions.has(`${before} ${lower}`)) return []
      const found = judged(written, lower, lists)
      return found ? [{ word, at, instead: found.instead }] : []
    })
  })
}
