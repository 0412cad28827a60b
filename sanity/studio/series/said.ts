import { clockRange, fullDateText } from '#lib/dates/format.ts'
import { holidayOn } from '#lib/dates/holidays.ts'
import { osloDay } from '#lib/dates/oslo.ts'
import { instantIn } from '#lib/dates/written.ts'
import { seriesMessages as messages } from '../messages/series.ts'
import type { StoredDate } from './dates.ts'

/** «onsdag 12. mai 2027», with what holiday it is. */
export function dayOf({ startsAt }: Pick<StoredDate, 'startsAt'>): string {
  const start = instantIn(startsAt)
  if (start === undefined) return messages.noStart
  const name = holidayOn(osloDay(start))
  const day = fullDateText(start)
  return name === undefined ? day : messages.holiday(day, name)
}

/** «11.00–13.00»; with the day on which it ends, where that is another. Empty without a start. */
export function timeOf({ startsAt, endsAt }: Pick<StoredDate, 'startsAt' | 'endsAt'>): string {
  const [start, end] = [instantIn(startsAt), instantIn(endsAt)]
  if (start === undefined) return ''
  const range = clockRange(start, end)
  if (end === undefined) return range.start
  const isSameDay = osloDay(start) === osloDay(end)
  return isSameDay
    ? `${range.start}–${range.end ?? ''}`
    : `${range.start} – ${fullDateText(end)} ${range.end ?? ''}`
}

/** The status of a date in words: «Flytta, var onsdag 12. mai 2027»; undefined when nothing has happened to it. */
export function stateOf({ status, previousStart }: StoredDate): string | undefined {
  const { states } = messages
  if (status !== 'cancelled' && status !== 'rescheduled' && status !== 'movedOnline') return undefined
  const was = status === 'rescheduled' ? instantIn(previousStart) : undefined
  return was === undefined ? states[status] : `${states[status]}, ${messages.was(fullDateText(was))}`
}

/** A text that begins a sentence. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
