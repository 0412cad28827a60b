import type { Event } from '#lib/content/event.ts'
import { isOff } from '#lib/content/eventStatus.ts'
import { millisecondsOf } from '#lib/dates/oslo.ts'
import { isDateOver, nextOccurrence, occurrencesOf } from '#lib/events/series.ts'
import { SeriesDate } from './SeriesDate.tsx'

type Props = { event: Event; now: Date }

/** The cancelled dates that come before the next one: who reads only when the next is may be on the way to one of them. */
export function SeriesNotice({ event, now }: Props) {
  if (isOff(event.status)) return null
  const next = nextOccurrence(event, now)
  const before = occurrencesOf(event).filter(
    (date) =>
      date.status === 'cancelled' &&
      date.key !== next.key &&
      !isDateOver(date, event, now) &&
      millisecondsOf(date.startsAt) <= millisecondsOf(next.startsAt),
  )
  if (before.length === 0) return null
  return (
    <div className="ds-alert notice" data-color="danger">
      {before.map((date) => (
        <p key={date.key}>
          <SeriesDate event={event} date={date} />
        </p>
      ))}
    </div>
  )
}
