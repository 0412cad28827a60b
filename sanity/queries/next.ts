import { first, instant } from './instant.ts'

/**
 * The date that an event with several of them stands at in lists, at the query time: by the rule of lib/events/series.ts (a
 * test compares the two). An event without `repeats` is never asked for more than whether it has some.
 */

/** The dates after the first that are read: ten years of every week. Studio stops at fewer (schemas/checks/series.ts). */
export const repeated = /* groq */ `repeats[0...500]`

/** Whether an event has more dates than its first: one whose start cannot be read is none. */
export const isSeries = /* groq */ `count(${repeated}[${instant('startsAt')} > ${first}]) > 0`

/** All dates of an event with what lists show of them; the first is the event's own. Points in time as canonical text. */
const all = /* groq */ `[
  {"key": "", "startsAt": string(${instant('startsAt')}), "endsAt": string(${instant('endsAt')}), "isFirst": true},
  ...${repeated}{
    "key": coalesce(_key, ""), "startsAt": string(${instant('startsAt')}), "endsAt": string(${instant('endsAt')}),
    "status": select(status in ["cancelled", "rescheduled", "movedOnline"] => status),
    "place": select(defined(place.name) || defined(place.address) => place)
  }
][dateTime(startsAt) > ${first}]`

const isOff = /* groq */ `^.status in ["cancelled", "postponed"]`

/** Of a date, with the event around it. */
const isOver = /* groq */ `(dateTime(startsAt) <= dateTime($now) && select(
  ^.allDay == true || (^.stream.state == "live" && !(${isOff})) => select(
    dateTime(endsAt) > ${first} => dateTime(endsAt), dateTime(startsAt)
  ) < dateTime($today),
  dateTime(endsAt) > ${first} => dateTime(endsAt) <= dateTime($now),
  dateTime(startsAt) < dateTime($today)
))`

const hasBegun = /* groq */ `
  select(^.allDay == true => dateTime(startsAt) < dateTime($tomorrow), dateTime(startsAt) <= dateTime($now))
`

const rank = /* groq */ `select(
  ${isOver} => select(status == "cancelled" => 4, 3),
  status == "cancelled" => 2,
  ${hasBegun} => 0,
  1
)`

const since = /* groq */ `(dateTime(startsAt) - ${first})`

/** The date itself. */
const next = /* groq */ `(${all}{..., "rank": ${rank}}
  | order(rank, select(rank in [1, 2] => ${since}, -${since}), key)[0])`

/** Whether an event with several dates is not over: one of them is not. */
export const isAnyToCome = /* groq */ `count(${all}[!${isOver}]) > 0`

/** When the date begins at which an event is in lists. */
export const nextStart = /* groq */ `select(${isSeries} => dateTime(${next}.startsAt), ${instant('startsAt')})`

/**
 * A document as lists show it: an event with several dates as it is on its next one, by the rule of lib/events/onDate.ts. All
 * that lists ask of an event's time, place and status they can then ask of its own fields.
 */
export const atNext = /* groq */ `{..., ${isSeries} => ${next}{
  startsAt, endsAt,
  "status": select(
    isFirst || ${isOff} => ^.status,
    defined(status) => status,
    ^.status == "movedOnline" => "movedOnline",
    "planned"
  ),
  "attendance": select(
    isFirst || ${isOff} => ^.attendance,
    coalesce(status, ^.status) == "movedOnline" => "online",
    ^.attendance
  ),
  "place": coalesce(place, ^.place),
  "stream": select(^.stream.state in ["ended", "recording", "removed"] => null, ^.stream)
}}`
