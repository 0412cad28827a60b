import { clockChanges } from './clockChanges.ts'
import { dayMs, type Instant, millisecondsOf, osloClock, osloDay } from './oslo.ts'

/**
 * The time parameters of a query: the current instant, and the start and end of its day in Oslo, all ISO 8601 in UTC;
 * and Oslo's clock changes, which it needs to read times written without a zone.
 */
export type QueryTime = { now: string; today: string; tomorrow: string; clockChanges: readonly string[] }

/**
 * The start of the day in Oslo that contains `at`. The clocks change at 02 and 03, so every day has exactly one
 * midnight.
 */
export function startOfOsloDay(at: Instant): Date {
  const day = osloDay(at)
  const [summer, winter] = ['+02:00', '+01:00'].map((offset) => new Date(`${day}T00:00:00${offset}`))
  const began = summer && osloDay(summer) === day ? summer : winter
  if (began === undefined) throw new RangeError(`Not a point in time: ${String(at)}`)
  return began
}

/** The start of the day after the one that contains `at`, in Oslo; a day has 23, 24 or 25 hours. */
export const endOfOsloDay = (at: Instant): Date =>
  startOfOsloDay(new Date(millisecondsOf(startOfOsloDay(at)) + 1.5 * dayMs))

/** The start of the week in Oslo that contains `at`: midnight before Monday (ISO 8601). */
export function startOfOsloWeek(at: Instant): Date {
  const daysSinceMonday = (osloClock(at).weekday + 6) % 7
  // At noon, an hour more or less on the days between does not reach another day.
  const noon = millisecondsOf(startOfOsloDay(at)) + dayMs / 2
  return startOfOsloDay(new Date(noon - daysSinceMonday * dayMs))
}

/** The time parameters of a query at an instant. */
export const queryTimeAt = (at: Date): QueryTime => ({
  now: at.toISOString(),
  today: startOfOsloDay(at).toISOString(),
  tomorrow: endOfOsloDay(at).toISOString(),
  clockChanges,
})
