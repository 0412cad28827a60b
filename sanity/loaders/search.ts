import { type CardWithDates, cardWithDates, type Hit } from '#lib/content/card.ts'
import { cardAt } from '#lib/events/onDate.ts'
import { hitsOf } from '#lib/search/hits.ts'
import type { LookedUp, Question, SearchIndex } from '#lib/search/lookup.ts'
import { parseOne, type Report } from './parse.ts'

/** What a search found: what the index answers, with the hits as pages show them. */
export type Found = Omit<LookedUp, 'hits'> & { hits: Hit[] }

/** One page of what a search finds; undefined when there is no index yet. It asks nothing of the Content Lake. */
export function loadSearch(
  question: Question,
  index: SearchIndex | undefined,
  now: Date,
  report: Report,
): Found | undefined {
  const answer = index?.lookUp(question, now)
  if (answer === undefined) return undefined
  const cards = answer.hits.flatMap(({ card: stored, texts }) => {
    const parsed: CardWithDates | undefined = parseOne(cardWithDates, stored, report)
    return parsed ? [{ card: cardAt(parsed, now), texts }] : []
  })
  return { ...answer, hits: hitsOf(cards, answer.found) }
}
