import type { EventCard } from '#lib/content/card.ts'
import { isOff } from '#lib/content/eventStatus.ts'
import { monthNames } from '#lib/dates/names.ts'
import { osloClock } from '#lib/dates/oslo.ts'
import { CardTitle } from './CardTitle.tsx'
import { EventFacts } from './EventFacts.tsx'

/** An upcoming event. The calendar leaf is decoration: the text beside it says the same, and more. */
export function EventTeaser({ card }: { card: EventCard }) {
  const { day, month } = osloClock(card.startsAt)
  return (
    <article className="teaser">
      <p className={isOff(card.status) ? 'leaf leaf-off' : 'leaf'} aria-hidden="true">
        <span className="leaf-day">{day}</span>
        <span className="leaf-month">{monthNames.nn[month - 1]?.slice(0, 3)}</span>
      </p>
      <div>
        <CardTitle card={card} level={3} />
        <EventFacts card={card} />
      </div>
    </article>
  )
}
