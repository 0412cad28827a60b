import { addressOf } from '#lib/addresses.ts'
import type { Event } from '#lib/content/event.ts'
import { placeText } from '#lib/events/place.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { EventTime } from './EventTime.tsx'
import { Registration } from './Registration.tsx'

/** The facts box: each fact under its own name. */
export function Facts({ event, now }: { event: Event; now: Date }) {
  const words = messagesIn(event.language).event
  const place = placeText(event, event.language)
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
            <EventTime event={event} language={event.language} />
            <a className="ds-link fact-more" href={addressOf.calendar(event.slug)}>
              {words.addToCalendar}
            </a>
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
