import { addressOf } from '#lib/addresses/addresses.ts'
import type { EventCard } from '#lib/content/card.ts'
import { streamState } from '#lib/events/recording.ts'
import { messages } from '#lib/messages/index.ts'
import { CardTitle } from '../cards/CardTitle.tsx'
import { EventFacts } from '../cards/EventFacts.tsx'
import { streamAnchor } from '../event/Stream.tsx'
import { langOf } from '../parts/language.ts'

/** An event that is running now: what, when and where, and a direct link to watch it. */
export function RunningEvent({ card, now }: { card: EventCard; now: Date }) {
  const { follow, followed } = messages.frontPage
  const stream = streamState(card, now)
  return (
    <article className="running-event">
      <div>
        <CardTitle card={card} level={3} />
        <EventFacts card={card} />
      </div>
      {(stream === 'live' || stream === 'planned') && (
        <p>
          <a className="ds-button" href={`${addressOf.document(card.slug)}#${streamAnchor}`}>
            {follow}{' '}
            <span className="ds-sr-only">
              {followed} <span {...langOf(card.language)}>{card.title}</span>
            </span>
          </a>
        </p>
      )}
    </article>
  )
}
