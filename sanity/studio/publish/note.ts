import { dateText, fullDateText, shortDateTimeText, spanText } from '#lib/dates/format.ts'
import { isInstant } from '#lib/dates/written.ts'
import { fieldOf } from '#lib/json/record.ts'
import { noteMessages as words } from '../messages/publish.ts'
import { isSame } from '../publication/document.ts'
import { type EventChange, eventChanges } from '../publication/sequence.ts'
import { seriesNotes } from './seriesNote.ts'

type Fields = Record<string, unknown>

const isNamed = <Words extends object>(words: Words, name: unknown): name is keyof Words & string =>
  typeof name === 'string' && Object.hasOwn(words, name)

function timeNote(before: Fields, after: Fields): string {
  const { startsAt, endsAt } = after
  if (!isInstant(startsAt)) return ''
  const isAllDay = after.allDay === true
  if (before.startsAt !== startsAt) {
    return words.moved(isAllDay ? fullDateText(startsAt) : shortDateTimeText(startsAt))
  }
  if (before.endsAt !== endsAt && isInstant(endsAt)) {
    return words.ends(isAllDay ? dateText(endsAt) : shortDateTimeText(endsAt))
  }
  return words.newTime(
    spanText({ startsAt, endsAt: isInstant(endsAt) ? endsAt : undefined, allDay: isAllDay }),
  )
}

function placeNote(before: Fields, after: Fields): string {
  const attendance =
    before.attendance !== after.attendance && isNamed(words.attendance, after.attendance)
      ? words.attendance[after.attendance]
      : ''
  if (isSame(before.place, after.place)) return attendance
  const [was, is] = [fieldOf(before.place, 'name'), fieldOf(after.place, 'name')]
  const isGone = after.place === undefined || after.place === null
  const place = isGone
    ? after.attendance === 'online'
      ? ''
      : words.noPlace
    : was !== is && typeof is === 'string' && is.trim() !== ''
      ? words.place(is.trim())
      : words.placeDetails
  return [attendance, place].filter(Boolean).join(' ')
}

const statusNote = (after: Fields): string => {
  const status = after.status ?? 'planned'
  return isNamed(words.status, status) ? words.status[status] : ''
}

const statesTold = {
  live: words.stream.live,
  ended: words.stream.ended,
  recording: words.stream.recording,
  removed: words.stream.recordingRemoved,
}

function streamNote({ stream: before }: Fields, { stream: after }: Fields): string {
  if (after === undefined || after === null) return words.stream.removed
  const state = fieldOf(after, 'state')
  if (fieldOf(before, 'state') !== state && isNamed(statesTold, state)) return statesTold[state]
  return before === undefined || before === null ? words.stream.added : words.stream.changed
}

const notes: Record<EventChange, (before: Fields, after: Fields) => string> = {
  status: (_, after) => statusNote(after),
  time: timeNote,
  place: placeNote,
  stream: streamNote,
}

/** The status says that it is moved, and the time says where to: said twice, it is no clearer. */
const saysMore = (changes: readonly EventChange[], after: Fields) => (change: EventChange) =>
  !(change === 'status' && after.status === 'rescheduled' && changes.includes('time'))

const order: readonly EventChange[] = ['status', 'time', 'place', 'stream']

/**
 * What to tell readers of how an event has changed, in Nynorsk and Oslo time; empty when nothing that matters has. Its
 * spaces are ordinary ones: editors go on writing in it.
 */
export function noteOf(before: Fields, after: Fields): string {
  // The dates after the first are told of one by one.
  const [old, current] = [before, after].map(({ repeats: _, ...event }) => event)
  const changes = old && current ? eventChanges(old, current) : []
  const ofEvent = order
    .filter((change) => changes.includes(change))
    .filter(saysMore(changes, after))
    .map((change) => notes[change](before, after))
  return [...ofEvent, ...seriesNotes(before, after)].filter(Boolean).join(' ').replaceAll('\u00a0', ' ')
}
