import { z } from 'zod'
import { endOfOsloDay, startOfOsloDay } from './queryTime.ts'

/**
 * The bounds of a year from 1000 to 2999 in Oslo, ISO 8601 in UTC: from `start` on, and before `end`. They are derived
 * from the first and last day, because the offset is not always that of winter: Oslo had summer time at New Year 1941
 * and 1942. Noon in UTC is the same day in Oslo.
 */
export const boundsOfYear = (year: number): { start: string; end: string } => ({
  start: startOfOsloDay(`${year}-01-01T12:00:00Z`).toISOString(),
  end: endOfOsloDay(`${year}-12-31T12:00:00Z`).toISOString(),
})

/**
 * A year from the Content Lake: four digits, for which there is a list page (`yearOf` in lib/addresses/addresses.ts).
 */
export const yearText = z
  .string()
  .regex(/^[12]\d{3}$/)
  .transform(Number)
