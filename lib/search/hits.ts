import type { Hit } from '../content/card.ts'
import { announcedTitle } from '../events/title.ts'
import { hasFound, spellingsIn } from './marks.ts'
import { passageOf } from './passage.ts'

/** What a search found, best first, and the patterns for marking it. */
export type Found = {
  hits: Hit[]
  patterns: readonly string[]
  /** Whether some hits contain the words only in another spelling. */
  isAlike: boolean
}

/** What GROQ's `pt::text` puts between blocks. */
const betweenBlocks = '\n\n'

const textsOf = ({ title, shortTitle, lead, passage }: Hit): string[] =>
  [title, shortTitle, lead, passage].filter((text) => text !== undefined)

/**
 * The hits, each with a passage only if its title and lead do not show what was found. After a search with lenient
 * spelling, the spellings that occur in the hits are marked, and no other word that would be spelt alike.
 */
export function foundBy(
  hits: readonly Hit[],
  words: readonly string[],
  plainWords: readonly string[] = [],
): Found {
  const spellings = hits.flatMap((hit) => textsOf(hit).flatMap((text) => spellingsIn(text, plainWords)))
  const patterns = [...new Set([...words, ...spellings])]
  return {
    hits: hits.map((hit) => ({ ...hit, passage: shownPassage(hit, patterns) })),
    patterns,
    isAlike: plainWords.length > 0,
  }
}

function shownPassage(hit: Hit, patterns: readonly string[]): string | undefined {
  if (hasFound(`${announcedTitle(hit)} ${hit.lead ?? ''}`, patterns)) return undefined
  // The blocks of text that may contain the word, some only as part of another word; and the short title, which is
  // searched too but shown in no list.
  for (const text of [...(hit.passage?.split(betweenBlocks) ?? []), hit.shortTitle]) {
    const passage = text && passageOf(text, patterns)
    if (passage) return passage
  }
  return undefined
}
