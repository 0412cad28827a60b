import type { Event } from '../content/event.ts'
import { isOff } from '../content/eventStatus.ts'
import type { Occurrence } from '../content/occurrence.ts'
import { type Instant, millisecondsOf, osloDay } from '../dates/oslo.ts'
import { phaseOf } from './phase.ts'
import type { Staged } from './recording.ts'

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

/** What of a date decides whether it is the next: lists and the ledger have no more. */
export type SeriesDate = Pick<Occurrence, 'key' | 'startsAt' | 'endsAt'> & { status?: string | undefined }

/** What of an event decides it for all its dates. */
export type Whole = Pick<Staged, 'allDay' | 'status' | 'stream'>

/**
 * Whether a date of an event with several is over at `now`. A live stream keeps a date on until its day is over, as it does
 * an event with one. A closed stream ends none: it may be that of a former date.
 */
export function isDateOver(date: SeriesDate, { allDay, status, stream }: Whole, now: Instant): boolean {
  const { startsAt, endsAt } = date
  if (millisecondsOf(now) < millisecondsOf(startsAt)) return false
  if (stream?.state === 'live' && !isOff(status)) return osloDay(now) > osloDay(endsAt ?? startsAt)
  return phaseOf({ startsAt, endsAt, allDay }, now) === 'over'
}

/** Dates by how soon readers want to know of them: what is on, is to come, is cancelled, has been, and was cancelled. */
function rankOf(date: SeriesDate, whole: Whole, now: Instant): number {
  const isCancelled = date.status === 'cancelled'
  if (isDateOver(date, whole, now)) return isCancelled ? 4 : 3
  if (isCancelled) return 2
  return phaseOf({ ...date, allDay: whole.allDay }, now) === 'upcoming' ? 1 : 0
}

type Ranked<D> = { date: D; rank: number; at: number }

/** Of what is to come the soonest is first; of what has begun, the latest. Of two at one time, the one whose key is first. */
function isBefore(one: Ranked<SeriesDate>, other: Ranked<SeriesDate>): boolean {
  if (one.rank !== other.rank) return one.rank < other.rank
  if (one.at === other.at) return (one.date.key ?? '') < (other.date.key ?? '')
  return one.rank === 1 || one.rank === 2 ? one.at < other.at : one.at > other.at
}

function firstBy<D extends SeriesDate>(dates: readonly [D, ...D[]], rank: (date: D) => number): D {
  const ranked = (date: D): Ranked<D> => ({ date, rank: rank(date), at: millisecondsOf(date.startsAt) })
  return dates.map(ranked).reduce((best, one) => (isBefore(one, best) ? one : best)).date
}

/**
 * The date that an event stands at in lists as of `now`, by the rule of the queries (sanity/queries/next.ts; a test compares
 * the two): the one that is on, or else the next that takes place, the next that is cancelled where no other is to come, the
 * last that took place, or the last of all.
 */
export const nextOf = <D extends SeriesDate>(dates: readonly [D, ...D[]], whole: Whole, now: Instant): D =>
  firstBy(dates, (date) => rankOf(date, whole, now))

/** The date that an event stands at once all of them are over. */
export const lastOfAll = <D extends SeriesDate>(dates: readonly [D, ...D[]]): D =>
  firstBy(dates, ({ status }) => (status === 'cancelled' ? 4 : 3))

/** The same of an event past the boundary, as of `now`. */
export function nextOccurrence(event: Repeated & Whole, now: Instant): Occurrence {
  const [first, ...others] = occurrencesOf(event)
  // An event has its first date.
  if (first === undefined) throw new RangeError('An event without a date')
  return nextOf([first, ...others], event, now)
}

/** Whether an event has more dates than one. */
export const isSeries = ({ repeats }: Pick<Event, 'repeats'>): boolean => repeats.length > 0
