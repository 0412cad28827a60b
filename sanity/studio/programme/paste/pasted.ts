import { lengthIn } from '#lib/dates/clocks.ts'
import { osloDay, osloYear } from '#lib/dates/oslo.ts'
import { addDays } from '#lib/dates/shift.ts'
import { nearestTime } from '#lib/events/programmeTimes.ts'
import { onOneLine } from '#lib/text/cleaned.ts'
import { nearNames, sameName } from '#lib/text/nearNames.ts'
import { clockOn, endAfter } from '#schemas/typed/itemTime.ts'
import { programmeMessages as messages } from '../../messages/programme.ts'
import { newKey } from '../../publication/newKey.ts'
import { type NameField, namesIn, type StoredItem } from '../items.ts'
import type { Names } from '../known.ts'
import { itemOf, type Person, type SpeakerItem } from '../speakerItems.ts'
import { speakersInCell } from '../speakersIn.ts'
import { type Column, columnsOf } from './columns.ts'
import { type Kind, kindIn, kindOfTopic } from './kinds.ts'
import type { Rows } from './rows.ts'
import { dayIn, timeIn } from './times.ts'

/** An item of the programme, made of a row. */
export type PastedItem = {
  _type: 'programmeItem'
  _key: string
  kind: Kind
  topic?: string
  speakers?: SpeakerItem[]
  startsAt?: string
  endsAt?: string
  track?: string
  room?: string
}

/** What pasted rows become, how their columns were read, and what an editor has to look at, by the number of the row. */
export type Pasted = {
  items: PastedItem[]
  columns: { name: Column; head: string | undefined }[]
  notes: { row: number; note: string }[]
}

/** What the rows are pasted into. */
export type Into = {
  event: { startsAt?: unknown; allDay?: unknown }
  /** The items that are there already. */
  items: readonly StoredItem[]
  persons: readonly Person[]
  /** The tracks and rooms in use in other events. */
  names: Names
}

/** A programme goes on after midnight where the next time of day is this much earlier, in ms: parallel tracks begin again at nine. */
const halfDay = 43_200_000

/** What becomes of a row while it is read. `left` is what no field takes: it stands in the topic, so that nothing is lost. */
type Reading = { day: string | undefined; left: string[]; say: (note: string) => void }

/** The point in time of a clock time; what raises a question is left for the editor. */
function instantOn(
  day: string | undefined,
  minutes: number,
  text: string,
  reading: Reading,
): string | undefined {
  const typed = day === undefined ? undefined : clockOn(day, minutes)
  if (typed !== undefined && 'value' in typed) return typed.value
  reading.left.push(text)
  reading.say(typed === undefined ? messages.noteNoDay(text) : messages.noteClock(text, typed.problem))
  return undefined
}

function startAndEnd(
  cell: (name: Column) => string,
  reading: Reading,
): { startsAt?: string; endsAt?: string } {
  const [time, end, lasting] = [cell('time'), cell('end'), cell('length')]
  const unread = (text: string) => {
    reading.left.push(text)
    reading.say(messages.noteTime(text))
  }
  const found = time === '' ? undefined : timeIn(time)
  if (time !== '' && found === undefined) unread(time)
  const startsAt = found && ('at' in found ? found.at : instantOn(reading.day, found.start, time, reading))
  if (startsAt === undefined) {
    for (const text of [end, lasting]) if (text !== '') unread(text)
    return {}
  }
  const day = osloDay(startsAt)
  const range = found && 'end' in found ? found.end : undefined
  const read = end === '' ? undefined : timeIn(end)
  if (end !== '' && read === undefined) unread(end)
  if (read && 'at' in read) return { startsAt, endsAt: read.at }
  const minutes = read?.start ?? range
  if (minutes === undefined) {
    const length = /^\d{1,3}$/.test(lasting) ? Number(lasting) : lengthIn(lasting)
    if (lasting !== '' && !length) unread(lasting)
    return { startsAt, ...(length && { endsAt: endAfter(startsAt, length) }) }
  }
  const same = instantOn(day, minutes, end || time, reading)
  if (same === undefined || Date.parse(same) > Date.parse(startsAt))
    return { startsAt, ...(same && { endsAt: same }) }
  reading.say(messages.noteEnd(end || time))
  const next = instantOn(addDays(day, 1), minutes, end || time, reading)
  return { startsAt, ...(next && { endsAt: next }) }
}

/** A track or a room in the spelling that is in use; one merely like it is told of. */
function nameOf(text: string, known: readonly string[], reading: Reading): string {
  const name = onOneLine(text)
  const same = sameName(name, known)
  const [near] = same === undefined ? nearNames(name, known) : []
  if (near !== undefined) reading.say(messages.noteNewName(name, near))
  return same ?? name
}

function speakersOf(cell: (name: Column) => string, persons: readonly Person[]): SpeakerItem[] {
  const written = speakersInCell(cell('speakers'))
  const [only] = written
  const [role, organisation] = [onOneLine(cell('role')), onOneLine(cell('organisation'))]
  const one = only &&
    written.length === 1 && { ...only, ...(role && { role }), ...(organisation && { organisation }) }
  return (one ? [one] : written).map((each) => itemOf(each, persons))
}

/** The columns that are about one speaker: with several, nobody knows whom. */
const aboutSpeaker: Column[] = ['role', 'organisation']

/**
 * The items of pasted rows. Never throws and loses nothing: text that is not understood, or has no field, stands in its item's
 * topic, in brackets, and is told of.
 */
export function pastedItems(rows: Rows, into: Into): Pasted {
  const { heads, columns, body } = columnsOf(rows)
  const near = nearestTime(into.items, into.event)
  const year = near === undefined ? undefined : osloYear(near)
  const notes: Pasted['notes'] = []
  const items: PastedItem[] = []
  // Those of other events are asked for at most every 20 s, and so may not have what was just written in this one.
  const knownIn = (field: NameField) => [...namesIn(into.items, field), ...into.names[field]]
  const known = { track: knownIn('track'), room: knownIn('room') }
  let day = near === undefined ? undefined : osloDay(near)
  let before: string | undefined
  for (const [index, row] of body.entries()) {
    const number = index + (heads === undefined ? 1 : 2)
    const say = (note: string) => notes.push({ row: number, note })
    const filled = row.filter((text) => text !== '')
    const alone = filled.length === 1 ? dayIn(filled[0] ?? '', year) : undefined
    // A row with a day alone is a heading above those that follow.
    if (alone !== undefined) {
      day = alone
      before = undefined
      continue
    }
    // A line of its own without a time is a title, in whichever column it stands.
    const isTitle = filled.length === 1 && timeIn(filled[0] ?? '') === undefined
    const cell = (name: Column) =>
      isTitle ? (name === 'topic' ? (filled[0] ?? '') : '') : (row[columns.indexOf(name)] ?? '')
    const reading: Reading = { day, left: [], say }
    const date = cell('date')
    const own = date === '' ? undefined : dayIn(date, year)
    if (date !== '' && own === undefined) {
      reading.left.push(date)
      say(messages.noteDay(date))
    } else if (own !== undefined) {
      day = own
      reading.day = own
      before = undefined
    }
    let times = startAndEnd(cell, reading)
    const isPastMidnight =
      before !== undefined &&
      times.startsAt !== undefined &&
      Date.parse(before) - Date.parse(times.startsAt) > halfDay
    if (isPastMidnight && reading.day !== undefined) {
      day = addDays(reading.day, 1)
      // What was told at the first reading is not told again.
      times = startAndEnd(cell, { ...reading, day, say: () => undefined })
    }
    before = times.startsAt ?? before
    if (times.startsAt !== undefined) day = osloDay(times.startsAt)

    const speakers = speakersOf(cell, into.persons)
    for (const [column, name] of columns.entries()) {
      const text = row[column] ?? ''
      const isUntaken = name === 'other' || (aboutSpeaker.includes(name) && speakers.length !== 1)
      if (text === '' || isTitle || !isUntaken) continue
      const head = heads?.[column]
      reading.left.push(head ? `${onOneLine(head)}: ${text}` : text)
      say(messages.noteUnused(messages.pasteColumn(column + 1, head), onOneLine(text)))
    }
    const kind = cell('kind') === '' ? undefined : kindIn(cell('kind'))
    if (cell('kind') !== '' && kind === undefined) {
      reading.left.push(cell('kind'))
      say(messages.noteKind(onOneLine(cell('kind'))))
    }
    const topic = [
      onOneLine(cell('topic')),
      ...[...new Set(reading.left)].map((text) => `[${onOneLine(text)}]`),
    ]
      .filter(Boolean)
      .join(' ')
    const [track, room] = (['track', 'room'] as const).map((field) => {
      const name = cell(field) === '' ? undefined : nameOf(cell(field), known[field], reading)
      if (name !== undefined && !known[field].includes(name)) known[field].push(name)
      return name
    })
    items.push({
      _type: 'programmeItem',
      _key: newKey(),
      kind: kind ?? (speakers.length > 0 && kindOfTopic(topic) === 'break' ? 'talk' : kindOfTopic(topic)),
      ...(topic && { topic }),
      ...(speakers.length > 0 && { speakers }),
      ...times,
      ...(track && { track }),
      ...(room && { room }),
    })
  }
  return { items, columns: columns.map((name, index) => ({ name, head: heads?.[index] })), notes }
}
