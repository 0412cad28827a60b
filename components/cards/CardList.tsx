import type { Card } from '#lib/content/card.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { NewsCard } from './NewsCard.tsx'

type Props = {
  cards: Card[]
  now: Instant
  level: 2 | 3
  layout: 'rows' | 'grid'
  /** The patterns of a search, to be marked. */
  found?: readonly string[]
}

/** Articles and events in the order given. */
export function CardList({ cards, now, level, layout, found }: Props) {
  return (
    <ul className={`cards cards-${layout}`}>
      {cards.map((card) => (
        <li key={card._id}>
          <NewsCard card={card} now={now} level={level} found={found} />
        </li>
      ))}
    </ul>
  )
}
