import type { Event } from '../content/event.ts'
import { type Instant, millisecondsOf, osloDay } from '../dates/oslo.ts'

/** `started` is an ongoing event without an end time: it is over when its day is. */
export type Phase = 'upcoming' | 'ongoing' | 'started' | 'over'

type Timed = Pick<Event, 'startsAt' | 'endsAt' | 'allDay'>

/** The phase of an event at `now`. An all-day event lasts until the end, in Oslo, of the day that `endsAt` falls on. */
export function phaseOf({ startsAt, endsAt, allDay }: Timed, now: Instant): Phase {
  const [today, at] = [osloDay(now), millisecondsOf(now)]
  if (allDay) {
    if (today < osloDay(startsAt)) return 'upcoming'
    return today > osloDay(endsAt ?? startsAt) ? 'over' : 'ongoing'
  }
  if (at < millisecondsOf(startsAt)) return 'upcoming'
  if (endsAt === undefined) return today === osloDay(startsAt) ? 'started' : 'over'
  return at < millisecondsOf(endsAt) ? 'ongoing' : 'over'
}
