import type { Hit } from '../content/card.ts'
import { announcedTitle } from '../events/title.ts'
import { hasFound, spellingsIn } from './marks.ts'
import { passageOf } from './passage.ts'

/** What a search found, the best first, and the patterns that mark it. */
export type Found = {
  hits: Hit[]
  patterns: readonly string[]
  /** Whether some have the words in another spelling only. */
  isAlike: boolean
}

/** As `pt::text` of GROQ has it. */
const betweenBlocks = '\n\n'

const textsOf = ({ title, shortTitle, lead, passage }: Hit): string[] =>
  [title, shortTitle, lead, passage].filter((text) => text !== undefined)

/**
 * The hits with a passage where title and lead do not show what was found, and with none where they do. Where spelling
 * was forgiven, the spellings that the hits have are marked, and no other word that would be spelt alike.
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
  // The blocks of the text that may have the word, of which some have it inside another; and the short title, which is
  // searched too, and no list shows.
  for (const text of [...(hit.passage?.split(betweenBlocks) ?? []), hit.shortTitle]) {
    const passage = text && passageOf(text, patterns)
    if (passage) return passage
  }
  return undefined
}
