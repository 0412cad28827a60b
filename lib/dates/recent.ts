import { type Instant, millisecondsOf, osloDay } from './oslo.ts'
import { endOfOsloDay, startOfOsloDay } from './queryTime.ts'

/** The start of the day before the one that contains `at`, in Oslo; a day has 23, 24 or 25 hours. */
const startOfDayBefore = (at: Instant): Date =>
  startOfOsloDay(new Date(millisecondsOf(startOfOsloDay(at)) - 1))

/** Whether an instant is on the day of `now` in Oslo, or on the one before; undefined on any other. */
export function recentDay(at: Instant, now: Instant): 'today' | 'yesterday' | undefined {
  const day = osloDay(at)
  if (day === osloDay(now)) return 'today'
  return day === osloDay(startOfDayBefore(now)) ? 'yesterday' : undefined
}

type Midnights = readonly [start: Date, end: Date, endOfNext: Date]

/** Midnights cost some twenty calls of Intl, and thousands of documents share their days. */
const known = new Map<string, Midnights>()
const mostKnown = 10_000

/** The midnights in Oslo at which `recentDay` changes for an instant: its day begins, ends, and the next one does. */
export function recentMidnights(at: Instant): Midnights {
  const day = osloDay(at)
  const found = known.get(day)
  if (found) return found
  const end = endOfOsloDay(at)
  const midnights = [startOfOsloDay(at), end, endOfOsloDay(end)] as const
  if (known.size >= mostKnown) known.clear()
  known.set(day, midnights)
  return midnights
}
