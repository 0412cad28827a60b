import { closedStreamStates } from '#lib/content/capabilities/streamable.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { lastOfAll, nextOf, type SeriesDate } from '#lib/events/series.ts'
import type { Summary } from './summary.ts'

/** Of a summary in the ledger: the dates of an event, by the rules of lib/events/series.ts. */

type Dates = [SeriesDate, ...SeriesDate[]]

/** All dates of an event; undefined of anything else, and of an event whose first cannot be read. */
export function datesOf({ type, startsAt, endsAt, repeats }: Summary): Dates | undefined {
  if (type !== 'event' || startsAt === undefined) return undefined
  return [{ key: undefined, startsAt, endsAt }, ...repeats]
}

/**
 * An event as lists show it at `now`: on the date that it then stands at. A closed stream of an event with several dates may be
 * that of a former one, and says nothing of this one (sanity/queries/next.ts).
 */
export function summaryAt(summary: Summary, now: Instant): Summary {
  const dates = datesOf(summary)
  if (dates === undefined || summary.repeats.length === 0) return summary
  const { allDay, streamState, status: whole } = summary
  const stream = streamState && { state: streamState }
  const { startsAt, endsAt, status } = nextOf(dates, { allDay, stream, status: whole }, now)
  const isOnDate = status === 'cancelled' && whole !== 'cancelled' && whole !== 'postponed'
  const isClosed = streamState !== undefined && closedStreamStates.includes(streamState)
  return {
    ...summary,
    startsAt,
    endsAt,
    status: isOnDate ? 'cancelled' : whole,
    streamState: isClosed ? undefined : streamState,
  }
}

/** When the date begins at which an event is among past ones; undefined of anything else. */
export function lastStartOf(summary: Summary): string | undefined {
  const dates = datesOf(summary)
  return dates && lastOfAll(dates).startsAt
}
