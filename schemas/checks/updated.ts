import { isInstant } from '#lib/dates/written.ts'
import { messages } from '../messages.ts'
import { whenInWords } from '../when.ts'

type Change = { at?: unknown }

/** A document with the two fields that tell readers of a correction: «Sist oppdatert», and the list of changes. */
export type Updated = { [field: string]: unknown; lastUpdated?: unknown; changes?: unknown }

const minuteMs = 60_000

/** The minute of an instant: one that is typed has no seconds, one that the machine sets has. */
const minuteOf = (instant: string): number => Math.floor(Date.parse(instant) / minuteMs)

const timesOf = (changes: unknown): string[] =>
  Array.isArray(changes)
    ? changes.flatMap((change: Change | null) => (isInstant(change?.at) ? [change.at] : [])).sort(byTime)
    : []

const byTime = (a: string, b: string): number => Date.parse(a) - Date.parse(b)

/**
 * How the time of the last update and the list of changes contradict each other, to the minute; true when they do not.
 * Our publication sets both to one instant; they differ when they are filled in by hand, or past Studio.
 */
export function checkUpdated({ lastUpdated, changes }: Updated): true | string {
  const newest = timesOf(changes).at(-1)
  if (!isInstant(lastUpdated)) {
    return newest === undefined ? true : messages.updatedMissing(whenInWords(newest) ?? '')
  }
  if (newest === undefined) return messages.updatedWithoutNote(whenInWords(lastUpdated) ?? '')
  if (minuteOf(newest) === minuteOf(lastUpdated)) return true
  return minuteOf(newest) > minuteOf(lastUpdated)
    ? messages.updatedBeforeChange(whenInWords(newest) ?? '')
    : messages.updatedWithoutNote(whenInWords(lastUpdated) ?? '')
}

/** Whether two versions of a document say the same of their updates. */
export const isSameUpdate = (a: Updated, b: Updated): boolean =>
  a.lastUpdated === b.lastUpdated && timesOf(a.changes).join() === timesOf(b.changes).join()
