import type { EventCard } from '#lib/content/card.ts'
import { AgendaEvent } from './AgendaEvent.tsx'

type Props = {
  cards: EventCard[]
  /** The level of their titles. */
  level: 3 | 4
  /** The day under whose heading they are, as `2026-11-27`. */
  day?: string
}

export function AgendaEvents({ cards, level, day }: Props) {
  return (
    <ul className="agenda-events">
      {cards.map((card) => (
        <li key={card._id}>
          <AgendaEvent card={card} level={level} day={day} />
        </li>
      ))}
    </ul>
  )
}
