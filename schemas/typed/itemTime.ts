import { clocksIn, dayMinutes, isFullClock, lengthIn } from '#lib/dates/clocks.ts'
import { osloDay } from '#lib/dates/oslo.ts'
import { addDays } from '#lib/dates/shift.ts'
import { isInstant } from '#lib/dates/written.ts'
import { messages } from '../messages.ts'
import { instantForm, typedInstant } from './instant.ts'
import type { TextForm, Typed } from './typed.ts'

const minuteMs = 60_000
const two = (value: number): string => String(value).padStart(2, '0')

/** When something that starts then ends, ISO 8601 in UTC: minutes are those of a stopwatch, also past a clock change. */
export const endAfter = (startsAt: string, minutes: number): string =>
  new Date(Date.parse(startsAt) + minutes * minuteMs).toISOString()

/** How many minutes something lasts; undefined when either time is missing. */
export const minutesOf = (startsAt: unknown, endsAt: unknown): number | undefined =>
  isInstant(startsAt) && isInstant(endsAt)
    ? (Date.parse(endsAt) - Date.parse(startsAt)) / minuteMs
    : undefined

/** A time of day on a day in Oslo, with the questions that a full date would raise: the hour may be missing, or come twice. */
export function clockOn(day: string, minutes: number): Typed<string> {
  const [year, month, date] = (minutes < dayMinutes ? day : addDays(day, 1)).split('-')
  const clock = minutes % dayMinutes
  return typedInstant(`${date}.${month}.${year} ${two(Math.floor(clock / 60))}.${two(clock % 60)}`)
}

/** Where an item's times are reckoned from. */
export type Near = {
  /** A time whose day is meant where none is typed. */
  at: string | undefined
  /** The item's start, for its end; undefined for the start itself. */
  startsAt?: string | undefined
}

/** «13.05.27» is a day whose year is short, though a clock with seconds looks so too: nobody types those. */
const dateLike = /^\s*\d{1,2}\.\d{1,2}\.\d{1,4}\s*$/

function readClock(text: string, near: Near): Typed<string> | undefined {
  if (dateLike.test(text)) return undefined
  const clocks = clocksIn(text)
  if (clocks === undefined || clocks.end !== undefined) return undefined
  if (!isFullClock(text)) return { problem: messages.itemHour }
  const from = near.startsAt ?? near.at
  if (!isInstant(from)) return { problem: messages.itemDayMissing }
  const day = osloDay(from)
  const typed = clockOn(day, clocks.start)
  // What ends at an earlier time of day than it starts, ends after midnight.
  const isNextDay =
    near.startsAt !== undefined && 'value' in typed && Date.parse(typed.value) <= Date.parse(near.startsAt)
  return isNextDay ? clockOn(addDays(day, 1), clocks.start) : typed
}

function readLength(text: string, startsAt: string | undefined): Typed<string> | undefined {
  const minutes = lengthIn(text)
  if (minutes === undefined) return undefined
  return isInstant(startsAt) ? { value: endAfter(startsAt, minutes) } : { problem: messages.itemEndStart }
}

/**
 * The times of a programme item as typed and shown: besides whole dates, a time of day alone («9.30»), meant on the day of
 * its event or the item before, and for an end how long the item lasts («45 min», «1 t 30»). `near` is asked at each
 * reading, so that it tells what is stored then.
 */
export const itemTimeForm = (near: () => Near, isEnd: boolean): TextForm<string> => ({
  read(text) {
    const typed = typedInstant(text)
    if ('value' in typed) return typed
    const known = near()
    return readClock(text, known) ?? (isEnd ? readLength(text, known.startsAt) : undefined) ?? typed
  },
  write: instantForm.write,
})
