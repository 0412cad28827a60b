import type { Entry } from '#lib/content/eventGroup.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { EventGroupCard } from './EventGroupCard.tsx'
import { NewsCard } from './NewsCard.tsx'

type Props = {
  cards: Entry[]
  now: Instant
  level: 2 | 3
  layout: 'rows' | 'grid'
  /** The patterns of a search, whose matches are highlighted. */
  found?: readonly string[]
}

/** Articles and events in the order given; events that were published together form one entry. */
export function CardList({ cards, now, level, layout, found }: Props) {
  return (
    <ul className={`cards cards-${layout}`}>
      {cards.map((card) => (
        <li key={card._id}>
          {card._type === 'eventGroup' ? (
            <EventGroupCard group={card} level={level} now={now} />
          ) : (
            <NewsCard card={card} now={now} level={level} found={found} />
          )}
        </li>
      ))}
    </ul>
  )
}
