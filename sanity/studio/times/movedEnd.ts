import { clockShift, shifted } from '#lib/dates/shift.ts'
import { isInstant } from '#lib/dates/written.ts'

/** A start and its end as they were before an editor began to type, and where the end has been moved to meanwhile. */
export type Length = { start: string; end: string; now: string }

/** What there is to keep: an end after its start. An end that is wrong already is left for the editor to see. */
function lengthOf(start: unknown, end: unknown): Length | undefined {
  if (!isInstant(start) || !isInstant(end) || Date.parse(end) <= Date.parse(start)) return undefined
  return { start, end, now: end }
}

/**
 * Where the end is once a start becomes `next` (undefined while it is empty). While an editor types, several texts in a row
 * may be times: each is reckoned from the start and end before the first, `before`, as long as the end stands where it was
 * put. Undefined when there is no end to move.
 */
export function movedEnd(
  before: Length | undefined,
  start: unknown,
  end: unknown,
  next: string | undefined,
): Length | undefined {
  const isSame = before !== undefined && (end === before.now || end === before.end)
  const length = isSame ? before : lengthOf(start, end)
  if (length === undefined || !isInstant(next)) return length
  return { ...length, now: shifted(length.end, clockShift(length.start, next)) }
}
