import { spanText } from '#lib/dates/format.ts'
import { instantIn } from '#lib/dates/written.ts'
import { isOnTheNet } from '#lib/events/place.ts'
import { announcedTitle } from '#lib/events/title.ts'
import { isRecord } from '#lib/json/record.ts'
import { messages } from '../messages/events.ts'
import { datesIn } from '../series/dates.ts'
import { type Fields, isWithdrawn, type Kind, statusOf } from './kinds.ts'
import { languageIn, whenText } from './notes.ts'

const titleOf = (document: Fields): string =>
  announcedTitle({
    title: typeof document.title === 'string' ? document.title : '',
    language: languageIn(document),
    status: statusOf(document),
    isWithdrawn: isWithdrawn(document),
  })

/** Where an event takes place, by name; undefined when it has no place, or one that means «online». */
function placeIn({ place }: Fields): string | undefined {
  const name = isRecord(place) && typeof place.name === 'string' ? place.name : undefined
  return name === undefined || isOnTheNet(name) ? undefined : name
}

/** What becomes of the other dates of a series. */
function datesTexts(before: Fields, after: Fields): string[] {
  const was = new Map(datesIn(before.repeats).map((date) => [date._key, date.startsAt]))
  if (was.size === 0) return []
  const moved = datesIn(after.repeats).filter(
    ({ _key, startsAt }) => was.has(_key) && was.get(_key) !== startsAt,
  )
  return [moved.length === 0 ? messages.datesStay : messages.dates(moved.length)]
}

function movedTexts(before: Fields, after: Fields, now: string): string[] {
  const startsAt = instantIn(after.startsAt)
  if (startsAt === undefined) return []
  const span = spanText({ startsAt, endsAt: instantIn(after.endsAt), allDay: after.allDay === true })
  const count = Array.isArray(after.programme) ? after.programme.length : 0
  const deadline = isRecord(after.registration) ? after.registration.deadline : undefined
  return [
    messages.saysMoved(span),
    ...(Date.parse(startsAt) < Date.parse(now) ? [messages.startPassed] : []),
    messages.oldTime(whenText(before.startsAt, before, 'nn')),
    ...(count > 0 ? [messages.items(count)] : []),
    ...datesTexts(before, after),
    ...(instantIn(deadline) === undefined ? [] : [messages.deadline(whenText(deadline, {}, 'nn'))]),
  ]
}

/**
 * What readers and those who have the event in their calendar will see, in sentences for the editor. `before` is what
 * is published, `after` what it becomes at `now` (ISO 8601).
 */
export function consequences(kind: Kind, before: Fields, after: Fields, now: string): string[] {
  const isEvent = after._type === 'event'
  const place = placeIn(after)
  const dates = datesIn(after.repeats).length + 1
  const ofAllDates = dates > 1 ? [messages.allDates(dates)] : []
  const texts: Record<Kind, () => string[]> = {
    cancel: () => [messages.says(titleOf(after)), ...ofAllDates, messages.calendarCancelled],
    postpone: () => [
      ...ofAllDates,
      messages.says(titleOf(after)),
      messages.oldTimeStays(whenText(after.startsAt, after, 'nn')),
    ],
    move: () => movedTexts(before, after, now),
    moveOnline: () => [
      ...ofAllDates,
      place === undefined ? messages.placeOnline : messages.placeCrossed(place),
    ],
    recording: () => [
      messages.watch,
      ...(isRecord(after.stream) && after.stream.captions === 'reviewed' ? [] : [messages.captionsDue]),
    ],
    withdraw: () => [
      messages.says(titleOf(after)),
      messages.stays,
      ...(isEvent ? [messages.calendarCancelled] : []),
    ],
  }
  return [...texts[kind](), ...(isEvent ? [messages.calendar] : [])]
}
