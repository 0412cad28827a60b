import type { Event } from '../content/event.ts'
import { dayMs, type Instant, millisecondsOf, osloDay } from '../dates/oslo.ts'

/** Points in time; for whole days, midnights in UTC that stand for the days, where `end` is the day after the last. */
export type CalendarSpan = { start: Date; end: Date | undefined; allDay: boolean }

/** A day in Oslo as RFC 5545's DATE, which has no zone. */
const dateOf = (at: Instant): number => Date.parse(osloDay(at))

/** An event's time span for calendars. An end that is not after the start is left out, as on pages. */
export function calendarSpan({ startsAt, endsAt, allDay }: Pick<Event, 'startsAt' | 'endsAt' | 'allDay'>) {
  const [first, last] = [millisecondsOf(startsAt), millisecondsOf(endsAt ?? startsAt)]
  const end = last > first ? endsAt : undefined
  const span: CalendarSpan = allDay
    ? { start: new Date(dateOf(startsAt)), end: new Date(dateOf(end ?? startsAt) + dayMs), allDay }
    : { start: new Date(first), end: end === undefined ? undefined : new Date(last), allDay }
  return span
}
