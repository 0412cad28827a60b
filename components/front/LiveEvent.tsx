import { addressOf } from '#lib/addresses/addresses.ts'
import type { EventCard } from '#lib/content/card.ts'
import { messages } from '#lib/messages/index.ts'
import { CardTitle } from '../cards/CardTitle.tsx'
import { EventFacts } from '../cards/EventFacts.tsx'
import { streamAnchor } from '../event/Stream.tsx'
import { langOf } from '../parts/language.ts'

/** An event that is live: what, when and where, and a direct link to watch it. */
export function LiveEvent({ card }: { card: EventCard }) {
  const { live, follow, followed } = messages.frontPage
  return (
    <article>
      <p className="state state-ongoing">{live}</p>
      <CardTitle card={card} level={3} />
      <EventFacts card={card} />
      <p className="live-follow">
        <a className="ds-button" href={`${addressOf.document(card.slug)}#${streamAnchor}`}>
          {follow}{' '}
          <span className="ds-sr-only">
            {followed} <span {...langOf(card.language)}>{card.title}</span>
          </span>
        </a>
      </p>
    </article>
  )
}
