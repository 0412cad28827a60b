import { clockChanges } from './clockChanges.ts'
import { dayMs, type Instant, millisecondsOf, osloDay } from './oslo.ts'

/**
 * What a query is told of time: this instant, and when the day in Oslo that it falls on began and ends, all ISO 8601 in
 * UTC; and when Oslo's clocks change, by which it reads what is written without a zone.
 */
export type QueryTime = { now: string; today: string; tomorrow: string; clockChanges: readonly string[] }

/** When the day in Oslo began that `at` falls on. Its clocks change at 02 and 03, so every day has one midnight. */
export function startOfOsloDay(at: Instant): Date {
  const day = osloDay(at)
  const [summer, winter] = ['+02:00', '+01:00'].map((offset) => new Date(`${day}T00:00:00${offset}`))
  const began = summer && osloDay(summer) === day ? summer : winter
  if (began === undefined) throw new RangeError(`Not a point in time: ${String(at)}`)
  return began
}

/** When the day in Oslo after the one that `at` falls on begins; a day has 23, 24 or 25 hours. */
export const endOfOsloDay = (at: Instant): Date =>
  startOfOsloDay(new Date(millisecondsOf(startOfOsloDay(at)) + 1.5 * dayMs))

/** The moment at an instant. */
export const queryTimeAt = (at: Date): QueryTime => ({
  now: at.toISOString(),
  today: startOfOsloDay(at).toISOString(),
  tomorrow: endOfOsloDay(at).toISOString(),
  clockChanges,
})
