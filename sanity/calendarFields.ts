import { instantOf } from '#lib/dates/written.ts'
import { isRecord } from '#lib/json/record.ts'

/** What a change of an event is about, in the words of calendars: RFC 5546 calls these significant changes. */
export type EventChange = 'time' | 'place' | 'status' | 'stream'

type Fields = Record<string, unknown>

const isSaid = (value: unknown): boolean =>
  Array.isArray(value) ? value.some((part) => part !== undefined) : value !== undefined

/** An instant in ms, so that two ways of writing it are the same; anything else as it is. */
function atOf(written: unknown): unknown {
  const instant = typeof written === 'string' ? instantOf(written) : undefined
  return instant === undefined ? (written ?? undefined) : Date.parse(instant)
}

/** What of one date of a series, by its key, calendars have to know; its reason they do not. */
type DateFields = Record<'time' | 'place' | 'status', unknown>

/** The dates of a series by their keys, in whatever order they are stored; an entry that is no date is none. */
function datesOf(repeats: unknown): [key: string, fields: DateFields][] {
  const dates = Array.isArray(repeats) ? repeats.filter(isRecord) : []
  return dates
    .map((date): [string, DateFields] => [
      String(date._key),
      {
        time: [atOf(date.startsAt), atOf(date.endsAt)],
        place: date.place ?? undefined,
        status: [date.status ?? undefined, atOf(date.previousStart)],
      },
    ])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

/**
 * What calendars have to know of an event, by kind, from a document as stored. Absent, null and what the form starts
 * with mean the same: an editor who opens and closes a part changes nothing. A withdrawn event is a cancelled one in a
 * calendar (lib/calendar/file.ts), so withdrawal counts as status; its reason does not. Of a series, a date that is added,
 * removed, moved, cancelled or held elsewhere counts; an event with one date has the fields that it had before there were
 * series, so that its calendar is not told of a change that there was not.
 */
export function calendarFields(document: Fields): Record<EventChange, unknown> {
  const dates = datesOf(document.repeats)
  const ofDates = (field: keyof DateFields): unknown[] => {
    const known = dates.filter(([, fields]) => field === 'time' || isSaid(fields[field]))
    return known.length === 0 ? [] : [known.map(([key, fields]) => [key, fields[field]])]
  }
  return {
    time: [atOf(document.startsAt), atOf(document.endsAt), document.allDay === true, ofDates('time')[0]],
    place: [document.place ?? undefined, document.attendance ?? 'physical', ...ofDates('place')],
    status: [document.status ?? 'planned', Boolean(document.withdrawn ?? false), ...ofDates('status')],
    stream: document.stream ?? undefined,
  }
}
