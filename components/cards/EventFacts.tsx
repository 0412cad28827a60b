import type { EventCard } from '#lib/content/card.ts'
import { placeText } from '#lib/events/place.ts'
import { ChangedStatus } from '../parts/ChangedStatus.tsx'
import { TimeOnDay } from '../parts/TimeOnDay.tsx'

/** When and where, for cards that are only among other events. */
export function EventFacts({ card, day }: { card: EventCard; day?: string }) {
  const place = placeText(card)
  return (
    <p className="card-facts">
      <ChangedStatus card={card} />
      <TimeOnDay card={card} day={day} />
      {place && <span className="card-place">{place}</span>}
    </p>
  )
}
