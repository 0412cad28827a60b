import { addressOf } from '#lib/addresses/addresses.ts'
import type { EventCard } from '#lib/content/card.ts'
import { messages } from '#lib/messages/index.ts'
import { EventTeaser } from '../cards/EventTeaser.tsx'
import { RelatedList } from '../document/RelatedList.tsx'

type Props = {
  /** The events that come next, in order. */
  next: EventCard[]
  /** Some of the events that last for days, and how many more are running. */
  running: EventCard[]
  moreOn: number
  /** Whether any event is upcoming or running, elsewhere on the page included. */
  isAnyToCome: boolean
}

/** The events that come next, those that last for days, and always a link to all of them. */
export function FrontEventsSection({ next, running, moreOn, isAnyToCome }: Props) {
  const words = messages.frontPage
  return (
    <section aria-labelledby="kommande" className="upcoming">
      <h2 id="kommande" className="section-title">
        {next.length > 0 ? words.upcoming : messages.events.title}
      </h2>
      {next.length > 0 && (
        <ul className="teasers">
          {next.map((event) => (
            <li key={event._id}>
              <EventTeaser card={event} />
            </li>
          ))}
        </ul>
      )}
      {!isAnyToCome && <p className="upcoming-all">{messages.events.empty}</p>}
      {running.length > 0 && (
        <>
          <h3 className="upcoming-long">{words.long}</h3>
          <RelatedList documents={running} language="nn" />
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
