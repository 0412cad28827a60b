import { z } from 'zod'
import { clockChanges } from './clockChanges.ts'

/** What the Content Lake's `dateTime()` reads, except that it may be finer than a millisecond. */
const rfc3339 = z.iso.datetime({ offset: true })

/** A day, or a time without a zone, in Oslo; the seconds may be missing. */
const zoneless = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/

const fraction = /^([^.]*\.\d{3})(\d+)(Z|[+-]\d\d:\d\d)$/

/** Oslo's offset at this local time. */
const osloOffset = (shown: string): string =>
  clockChanges.filter((change) => change <= shown).length % 2 === 1 ? '+02:00' : '+01:00'

/** Rounds up to a whole millisecond, so that nothing happens too early. */
function toMillisecond(instant: string): string {
  const [, coarse, finer, zone] = fraction.exec(instant) ?? []
  if (coarse === undefined || finer === undefined || !/[1-9]/.test(finer)) return instant
  return new Date(Date.parse(coarse + zone) + 1).toISOString()
}

function completed(written: string): string {
  if (!zoneless.test(written)) return written
  const rest = written.length === 10 ? 'T00:00:00' : written.length === 16 ? ':00' : ''
  return written + rest + osloOffset(written)
}

/**
 * Converts a point in time as somebody wrote it to ISO 8601 with offset (RFC 3339), to the millisecond; undefined when
 * it is not one. A day alone means its midnight in Oslo, and a time without a zone is local to Oslo. The queries read
 * the same forms in the same way (sanity/queries/instant.ts), and a test keeps the two in agreement.
 */
export function instantOf(written: string): string | undefined {
  const instant = completed(written)
  return rfc3339.safeParse(instant).success ? toMillisecond(instant) : undefined
}

/** The same of any value: undefined, too, when it is no text. */
export const instantIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? instantOf(value) : undefined

/** Whether a value is a point in time, in ISO 8601. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))
