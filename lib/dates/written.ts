import { z } from 'zod'
import { clockChanges } from './clockChanges.ts'

/** What the Content Lake's `dateTime()` reads, save that it may be finer than a millisecond. */
const rfc3339 = z.iso.datetime({ offset: true })

/** A day, or a time without a zone, in Oslo; such a time may lack its seconds. */
const zoneless = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/

const fraction = /^([^.]*\.\d{3})(\d+)(Z|[+-]\d\d:\d\d)$/

/** The offset of Oslo's clock when it shows this. */
const osloOffset = (shown: string): string =>
  clockChanges.filter((change) => change <= shown).length % 2 === 1 ? '+02:00' : '+01:00'

/** Not before its time: what is finer than a millisecond is the next one. */
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
 * A point in time as somebody wrote it, as ISO 8601 with offset (RFC 3339), to the millisecond; undefined when it is
 * none. A day alone is its midnight in Oslo, and a time without a zone is Oslo's. The queries read the same forms in the
 * same way (sanity/queries/instant.ts), and a test holds the two together.
 */
export function instantOf(written: string): string | undefined {
  const instant = completed(written)
  return rfc3339.safeParse(instant).success ? toMillisecond(instant) : undefined
}
