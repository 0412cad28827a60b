import type { EventCard } from '#lib/content/card.ts'
import { placeText } from '#lib/events/place.ts'
import { EventTime } from '../event/EventTime.tsx'

/** When and where, for what stands among events alone. */
export function EventFacts({ card }: { card: EventCard }) {
  const place = placeText(card)
  return (
    <p className="card-facts">
      <EventTime event={card} />
      {place && <span className="card-place">{place}</span>}
    </p>
  )
}
