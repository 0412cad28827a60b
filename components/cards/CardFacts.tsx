import type { Card } from '#lib/content/card.ts'
import { hasPassed } from '#lib/dates/deadline.ts'
import { dateText } from '#lib/dates/format.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { placeText } from '#lib/events/place.ts'
import { messages } from '#lib/messages/index.ts'
import { Time } from '../parts/Time.tsx'

/** The one further fact that readers look for: an event's place, an article's deadline. */
export function CardFacts({ card, now }: { card: Card; now: Instant }) {
  if (card._type === 'event') {
    const place = placeText(card)
    return place === undefined ? null : <p className="card-facts">{place}</p>
  }
  if (card.deadline === undefined) return null
  return (
    <p className="card-facts">
      {messages.deadline.label[card.kind]}: <Time at={card.deadline}>{dateText(card.deadline)}</Time>
      {hasPassed(card.deadline, now) && ` · ${messages.deadline.past}`}
    </p>
  )
}
