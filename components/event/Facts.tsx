import type { Event } from '#lib/content/event.ts'
import { placeText } from '#lib/events/place.ts'
import { messages } from '#lib/messages/index.ts'
import { EventTime } from './EventTime.tsx'
import { Registration } from './Registration.tsx'

/** The facts box: each fact under its own name. */
export function Facts({ event, now }: { event: Event; now: Date }) {
  const words = messages.event
  const place = placeText(event)
  const address = event.status === 'movedOnline' ? undefined : event.place?.address
  return (
    <section className="box facts" aria-labelledby="tid-og-stad">
      <h2 id="tid-og-stad">{words.facts}</h2>
      <dl>
        {place && (
          <div>
            <dt>{words.where}</dt>
            <dd>
              {place}
              {address && <span className="keep-lines fact-more">{address}</span>}
            </dd>
          </div>
        )}
        <div>
          <dt>{words.when}</dt>
          <dd>
            <EventTime event={event} />
          </dd>
        </div>
        {event.host && (
          <div>
            <dt>{words.host}</dt>
            <dd>{event.host}</dd>
          </div>
        )}
        {event.registration && (
          <div>
            <dt>{words.registration}</dt>
            <dd>
              <Registration event={event} now={now} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  )
}
