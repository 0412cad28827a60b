import type { Event } from '../content/event.ts'
import type { Occurrence } from '../content/occurrence.ts'
import { type Instant, millisecondsOf } from '../dates/oslo.ts'
import { phaseOf } from './phase.ts'

type Repeated = Pick<Event, 'startsAt' | 'endsAt' | 'repeats'>

/** All dates of an event, in order of time; those that begin together stay in their order. */
export function occurrencesOf({ startsAt, endsAt, repeats }: Repeated): Occurrence[] {
  const first: Occurrence = {
    key: undefined,
    startsAt,
    endsAt,
    status: undefined,
    previousStart: undefined,
    reason: undefined,
    place: undefined,
  }
  return [first, ...repeats].sort((a, b) => millisecondsOf(a.startsAt) - millisecondsOf(b.startsAt))
}

/** The first date that is not over at `now` and takes place; undefined where there is none. */
export const nextOccurrence = (
  event: Repeated & Pick<Event, 'allDay'>,
  now: Instant,
): Occurrence | undefined =>
  occurrencesOf(event).find(
    (date) => date.status !== 'cancelled' && phaseOf({ ...date, allDay: event.allDay }, now) !== 'over',
  )
