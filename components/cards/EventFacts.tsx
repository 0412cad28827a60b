import type { EventCard } from '#lib/content/card.ts'
import { placeText } from '#lib/events/place.ts'
import { EventTime } from '../parts/EventTime.tsx'
import { ChangedStatus } from './ChangedStatus.tsx'

/** When and where, for cards that are only among other events. */
export function EventFacts({ card }: { card: EventCard }) {
  const place = placeText(card)
  return (
    <p className="card-facts">
      <ChangedStatus card={card} />
      <EventTime event={card} />
      {place && <span className="card-place">{place}</span>}
    </p>
  )
}
