import { dayText } from '#lib/dates/format.ts'
import { noonOf } from '#lib/dates/oslo.ts'
import type { AgendaDay } from '#lib/events/agenda.ts'
import { AgendaEvents } from './AgendaEvents.tsx'

/** The events of some days, each day with its date. */
export function AgendaDays({ days }: { days: AgendaDay[] }) {
  return (
    <ul className="agenda-days">
      {days.map(({ day, cards }) => (
        <li key={day} className="agenda-day">
          <h3>
            <time dateTime={day}>{dayText(noonOf(day))}</time>
          </h3>
          <AgendaEvents cards={cards} level={4} day={day} />
        </li>
      ))}
    </ul>
  )
}
