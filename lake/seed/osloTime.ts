import { dateText, dayText } from '#lib/dates/format.ts'
import { osloIso } from '#lib/dates/oslo.ts'

const hour = 3_600_000

const asUtc = (date: string): Date => new Date(`${date}T00:00:00Z`)

/**
 * The instant, in ISO 8601 UTC, at which local time in Oslo is `time` (`HH:MM`) on `date` (`YYYY-MM-DD`). In the hour
 * that is repeated in autumn, it is the first of the two instants.
 * @throws RangeError for a time in the hour that is skipped in spring, and for an invalid date.
 */
export function osloInstant(date: string, time: string): string {
  const shown = Date.parse(`${date}T${time}:00Z`)
  // Oslo has been one or two hours ahead of UTC since 1945. Summer time is tried first, so that a time in the repeated
  // hour gives the first instant.
  for (const offset of [2 * hour, hour]) {
    if (Number.isNaN(shown)) break
    const candidate = new Date(shown - offset)
    if (osloIso(candidate).startsWith(`${date}T${time}`)) return candidate.toISOString()
  }
  throw new RangeError(`Clocks in Oslo never show ${time} on ${date}`)
}

/** The date `days` after `date`, or before it when negative. Both are `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const moved = asUtc(date)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** The ISO 8601 day of the week: Monday is 1, Sunday 7. */
export const weekdayOf = (date: string): number => asUtc(date).getUTCDay() || 7

/** The first `weekday` (Monday is 1) on or after `date`. */
export const onOrAfter = (date: string, weekday: number): string =>
  addDays(date, (weekday - weekdayOf(date) + 7) % 7)

/** The date `count` working days (Monday to Friday) after `date`, or before it when negative. Holidays are ignored. */
export function addWorkdays(date: string, count: number): string {
  const step = Math.sign(count)
  let day = date
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step)
    if (weekdayOf(day) <= 5) left -= 1
  }
  return day
}

/** The next Sunday after `date` on which summer time begins or ends: the last in March or October. */
export function nextClockChange(date: string): string {
  for (let day = addDays(date, 1); ; day = addDays(day, 1)) {
    const month = day.slice(5, 7)
    const isLastWeek = Number(day.slice(8)) > 24
    if ((month === '03' || month === '10') && isLastWeek && weekdayOf(day) === 7) return day
  }
}

/** A date as in running text: «1. september 2021». */
export const written = (date: string): string => dateText(osloInstant(date, '12:00'))

/** A date whose year is clear: «onsdag 1. september». */
export const writtenDay = (date: string): string => dayText(osloInstant(date, '12:00'))
