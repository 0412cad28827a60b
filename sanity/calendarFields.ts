import { instantOf } from '#lib/dates/written.ts'

/** What a change of an event is about, in the words of calendars: RFC 5546 calls these significant changes. */
export type EventChange = 'time' | 'place' | 'status' | 'stream'

type Fields = Record<string, unknown>

/** An instant in ms, so that two ways of writing it are the same; anything else as it is. */
function atOf(written: unknown): unknown {
  const instant = typeof written === 'string' ? instantOf(written) : undefined
  return instant === undefined ? (written ?? undefined) : Date.parse(instant)
}

/**
 * What calendars have to know of an event, by kind, from a document as stored. Absent, null and what the form starts
 * with mean the same: an editor who opens and closes a part changes nothing. A withdrawn event is a cancelled one in a
 * calendar (lib/calendar/file.ts), so withdrawal counts as status; its reason does not.
 */
export const calendarFields = (document: Fields): Record<EventChange, unknown> => ({
  time: [
    atOf(document.startsAt),
    atOf(document.endsAt),
    document.allDay === true,
    document.repeats ?? undefined,
  ],
  place: [document.place ?? undefined, document.attendance ?? 'physical'],
  status: [document.status ?? 'planned', Boolean(document.withdrawn ?? false)],
  stream: document.stream ?? undefined,
})
