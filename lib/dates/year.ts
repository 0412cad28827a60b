import { z } from 'zod'
import { noonOf } from './oslo.ts'
import { endOfOsloDay, startOfOsloDay } from './queryTime.ts'

/**
 * The bounds of a year from 1000 to 2999 in Oslo, ISO 8601 in UTC: from `start` on, and before `end`. They are derived
 * from the first and last day, because the offset is not always that of winter: Oslo had summer time at New Year 1941
 * and 1942.
 */
export const boundsOfYear = (year: number): { start: string; end: string } => ({
  start: startOfOsloDay(noonOf(`${year}-01-01`)).toISOString(),
  end: endOfOsloDay(noonOf(`${year}-12-31`)).toISOString(),
})

/**
 * A year from the Content Lake: four digits, for which there is a list page (`yearOf` in lib/addresses/addresses.ts).
 */
export const yearText = z
  .string()
  .regex(/^[12]\d{3}$/)
  .transform(Number)
