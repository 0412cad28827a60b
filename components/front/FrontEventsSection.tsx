import { addressOf } from '#lib/addresses/addresses.ts'
import type { EventCard } from '#lib/content/card.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { daysOf } from '#lib/events/agenda.ts'
import { type FrontEvents, runningOf } from '#lib/front.ts'
import { messages } from '#lib/messages/index.ts'
import { RelatedList } from '../document/RelatedList.tsx'
import { FrontDay } from './FrontDay.tsx'
import { LiveEvent } from './LiveEvent.tsx'

type Props = { events: FrontEvents; now: Instant }

/** What takes place: what is live, what comes next, day by day, what else is on, and always a link to all of it. */
export function FrontEventsSection({ events: { next, running, runningCount }, now }: Props) {
  const words = messages.frontPage
  const { live, on } = runningOf(running, now)
  const isAnyToCome = next.length + runningCount > 0
  const moreOn = runningCount - live.length - on.length
  return (
    <section aria-labelledby="skjer" className="upcoming">
      <h2 id="skjer" className="section-title">
        {words.events}
      </h2>
      {live.length > 0 && (
        <ul className="live-events">
          {live.map((event: EventCard) => (
            <li key={event._id}>
              <LiveEvent card={event} />
            </li>
          ))}
        </ul>
      )}
      {next.length > 0 && (
        <ul className="teasers">
          {daysOf(next, now).map((day) => (
            <li key={day.day}>
              <FrontDay {...day} now={now} />
            </li>
          ))}
        </ul>
      )}
      {!isAnyToCome && <p className="upcoming-all">{messages.events.empty}</p>}
      {on.length > 0 && (
        <>
          <h3 className="upcoming-on">{words.now}</h3>
          <RelatedList documents={on} language="nn" now={now} areOn />
        </>
      )}
      {moreOn > 0 && (
        <p className="upcoming-all">
          <a href={addressOf.events(1)}>{words.moreOn(moreOn)}</a>
        </p>
      )}
      <p className="upcoming-all">
        {isAnyToCome ? (
          <a href={addressOf.events(1)}>{words.allEvents}</a>
        ) : (
          <a href={addressOf.pastEvents(1)}>{messages.events.toPast}</a>
        )}
      </p>
    </section>
  )
}
