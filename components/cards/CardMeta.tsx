import type { Card } from '#lib/content/card.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { messages } from '#lib/messages/index.ts'
import { ChangedStatus } from '../parts/ChangedStatus.tsx'
import { Day } from '../parts/Day.tsx'
import { EventPhase } from '../parts/EventPhase.tsx'
import { EventTime } from '../parts/EventTime.tsx'

/**
 * The kind of document on a card, and its one date: when an event takes place, or when an article was published. With
 * both dates, readers took an event to be on the day it was announced.
 */
export function CardMeta({ card, now }: { card: Card; now: Instant }) {
  if (card._type === 'event') {
    return (
      <p className="card-meta">
        <span className="kind">{messages.kinds.event}</span>{' '}
        <span className="card-when">
          <ChangedStatus card={card} />
          <EventTime event={card} />
        </span>
        <EventPhase event={card} now={now} />
      </p>
    )
  }
  return (
    <p className="card-meta">
      <span className="kind">{messages.kinds.article[card.kind]}</span>{' '}
      {card.kind === 'notice' ? (
        <Day at={card.publishedAt} hasClock now={now} />
      ) : (
        <Day at={card.publishedAt} hasClock={false} />
      )}
    </p>
  )
}
