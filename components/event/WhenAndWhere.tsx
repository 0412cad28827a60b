import type { Event } from '#lib/content/event.ts'
import { placeText } from '#lib/events/place.ts'
import { EventTime } from '../parts/EventTime.tsx'

/** What readers of an event look for first. */
export function WhenAndWhere({ event }: { event: Event }) {
  const place = placeText(event, event.language)
  return (
    <p className="when-where">
      <span className="when">
        <EventTime event={event} language={event.language} />
      </span>
      {place && <span className="where">{place}</span>}
    </p>
  )
}
