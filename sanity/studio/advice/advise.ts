import { unexplainedIn } from './abbreviations.ts'
import { foreignIn, type WordLists, type Written } from './foreign.ts'
import { longIn } from './longSentences.ts'
import { heavyIn } from './plainWords.ts'

/** One piece of advice about a text: what it is about, and where that begins, in characters. */
export type Advice = { at: number } & (
  | { kind: 'foreign' | 'plain' | 'abbreviation'; text: string; instead: string | undefined }
  | { kind: 'long'; text: string; words: number }
)

/** What advice depends on beside the text. */
export type About = {
  written: Written
  /** What `explainedIn` finds in the document. */
  explained: string
  /** Undefined until they have been fetched: words of the other written language are not told then. */
  lists: WordLists | undefined
}

/** The longest text that is read, in characters: some 40 pages in one paragraph. */
const most = 100_000

/** The same word is told once, where it stands first. */
function onceEach(all: readonly Advice[]): Advice[] {
  const seen = new Set<string>()
  return all.filter((one) => {
    const name = `${one.kind} ${one.text.toLowerCase()}`
    if (one.kind === 'long' || !seen.has(name)) {
      seen.add(name)
      return true
    }
    return false
  })
}

/** Advice about a text, in the order of the text. */
export function adviceOn(whole: string, { written, explained, lists }: About): Advice[] {
  const text = whole.slice(0, most)
  const heavy = heavyIn(text, written)
  const isHeavy = (at: number) => heavy.some((one) => at >= one.at && at < one.at + one.text.length)
  const foreign = lists ? foreignIn(text, written, lists).filter(({ at }) => !isHeavy(at)) : []
  return onceEach(
    [
      ...foreign.map(({ word, at, instead }): Advice => ({ kind: 'foreign', text: word, at, instead })),
      ...heavy.map((one): Advice => ({ kind: 'plain', ...one })),
      ...unexplainedIn(text, written, explained).map((one): Advice => ({ kind: 'abbreviation', ...one })),
      ...longIn(text).map((one): Advice => ({ kind: 'long', ...one })),
    ].sort((a, b) => a.at - b.at),
  )
}
