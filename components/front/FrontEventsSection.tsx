import { addressOf } from '#lib/addresses/addresses.ts'
import type { EventCard } from '#lib/content/card.ts'
import { messages } from '#lib/messages/index.ts'
import { EventTeaser } from '../cards/EventTeaser.tsx'

/** The events that come next; nothing where none do. */
export function UpcomingEvents({ events }: { events: EventCard[] }) {
  if (events.length === 0) return null
  return (
    <section aria-labelledby="kommande" className="upcoming">
      <h2 id="kommande" className="section-title">
        {messages.frontPage.upcoming}
      </h2>
      <ul className="teasers">
        {events.map((event) => (
          <li key={event._id}>
            <EventTeaser card={event} />
          </li>
        ))}
      </ul>
      <p className="upcoming-all">
        <a href={addressOf.events}>{messages.frontPage.allEvents}</a>
      </p>
    </section>
  )
}
