import { isOff } from '#lib/content/eventStatus.ts'
import { dayText } from '#lib/dates/format.ts'
import { monthNames } from '#lib/dates/names.ts'
import { type Instant, noonOf, osloClock, osloDay } from '#lib/dates/oslo.ts'
import type { AgendaDay } from '#lib/events/agenda.ts'
import { messages } from '#lib/messages/index.ts'
import { CardTitle } from '../cards/CardTitle.tsx'
import { EventFacts } from '../cards/EventFacts.tsx'

/** A day and its next events. The calendar leaf is decoration: the heading says the same, and more. */
export function FrontDay({ day, cards, now }: AgendaDay & { now: Instant }) {
  const noon = noonOf(day)
  const { day: number, month } = osloClock(noon)
  const isToday = day === osloDay(now)
  return (
    <div className="teaser">
      <p className={cards.every(({ status }) => isOff(status)) ? 'leaf leaf-off' : 'leaf'} aria-hidden="true">
        <span className="leaf-day">{number}</span>
        <span className="leaf-month">{monthNames.nn[month - 1]?.slice(0, 3)}</span>
      </p>
      <div>
        <h3 className="teaser-day">
          {isToday && `${messages.events.today}, `}
          <time dateTime={day}>{dayText(noon)}</time>
        </h3>
        <ul className="plain-list">
          {cards.map((card) => (
            <li key={card._id}>
              <CardTitle card={card} level={4} />
              <EventFacts card={card} day={day} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
