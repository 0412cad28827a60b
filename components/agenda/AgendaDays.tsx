import { dayText } from '#lib/dates/format.ts'
import type { AgendaDay } from '#lib/events/agenda.ts'
import { AgendaEvents } from './AgendaEvents.tsx'

/** The events of some days, each day with its date. */
export function AgendaDays({ days }: { days: AgendaDay[] }) {
  return (
    <ul className="agenda-days">
      {days.map(({ day, cards }) => (
        <li key={day} className="agenda-day">
          <h3>
            {/* Noon in UTC is on the same day in Oslo. */}
            <time dateTime={day}>{dayText(`${day}T12:00:00Z`)}</time>
          </h3>
          <AgendaEvents cards={cards} level={4} day={day} />
        </li>
      ))}
    </ul>
  )
}
