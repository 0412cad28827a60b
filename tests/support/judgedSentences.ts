import { foreignIn, type WordLists } from '#sanity/studio/advice/foreign.ts'
import { later } from '#tests/fixtures/language/later.ts'
import type { Sentence } from '#tests/fixtures/language/sentence.ts'
import { sentences } from '#tests/fixtures/language/sentences.ts'
import { halves } from './halves.ts'

/** Chosen before the rules were written. */
const seed = 14

/** How a rule does on some sentences: in how many it misses a marked word, and in how many it tells of another. */
export type Judged = { sentences: number; marked: number; missed: number; wrong: number }

function judgedBy(some: readonly Sentence[], lists: WordLists): Judged {
  const judged = { sentences: some.length, marked: 0, missed: 0, wrong: 0 }
  for (const { text, language, foreign } of some) {
    const told = foreignIn(text, language, lists).map(({ word }) => word)
    if (foreign.length > 0) judged.marked++
    if (foreign.some((word) => !told.includes(word))) judged.missed++
    if (told.some((word) => !foreign.includes(word))) judged.wrong++
  }
  return judged
}

/** How the rule does on sentences that were written after it. */
export const judgedLater = (lists: WordLists): Judged => judgedBy(later, lists)

/** How the rule does on the half that it was made by, and on the half that nobody looked at meanwhile. */
export function judgedHalves(lists: WordLists): { seen: Judged; unseen: Judged } {
  const [seen, unseen] = halves(sentences, seed)
  return { seen: judgedBy(seen, lists), unseen: judgedBy(unseen, lists) }
}
