import type { EventCard } from '#lib/content/card.ts'
import { messages } from '#lib/messages/index.ts'
import { RunningEvent } from './RunningEvent.tsx'

/** The events running now, before everything else; nothing when there are none. */
export function RunningEvents({ events, now }: { events: EventCard[]; now: Date }) {
  if (events.length === 0) return null
  return (
    <section aria-labelledby="no" className="running">
      <div className="wide">
        <h2 id="no" className="state state-ongoing">
          {messages.frontPage.now}
        </h2>
        <ul className="running-events">
          {events.map((event) => (
            <li key={event._id}>
              <RunningEvent card={event} now={now} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
