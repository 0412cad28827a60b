import type { Card, Hit } from '../content/card.ts'
import { announcedTitle } from '../events/title.ts'
import { hasFound } from './marks.ts'
import { passageOf } from './passage.ts'

/** A card that a search found, and the texts in which to look for what it was found by, the likeliest first. */
export type FoundCard = { card: Card; texts: readonly string[] }

/** The hits, each with a passage only if its title and lead do not show what was found. */
export const hitsOf = (found: readonly FoundCard[], words: readonly string[]): Hit[] =>
  found.map(({ card, texts }) => ({ ...card, passage: passageIn(card, texts, words) }))

function passageIn(card: Card, texts: readonly string[], words: readonly string[]): string | undefined {
  if (hasFound(`${announcedTitle(card)} ${card.lead ?? ''}`, words)) return undefined
  for (const text of texts) {
    const passage = passageOf(text, words)
    if (passage) return passage
  }
  return undefined
}
