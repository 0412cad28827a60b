import { calendarFields, type EventChange } from '../../calendarFields.ts'
import { isSame } from './document.ts'

export type { EventChange }

type Fields = Record<string, unknown>

const kinds: readonly EventChange[] = ['time', 'place', 'status', 'stream']

/** What of an event differs between two versions of it that a calendar has to know; empty for other types. */
export function eventChanges(before: Fields, after: Fields): EventChange[] {
  if (after._type !== 'event') return []
  const [old, current] = [calendarFields(before), calendarFields(after)]
  return kinds.filter((kind) => !isSame(old[kind], current[kind]))
}

/** The SEQUENCE of a document as stored: 0 when it has none. */
export const sequenceIn = (document: Fields | undefined): number =>
  typeof document?.calendarSequence === 'number' ? document.calendarSequence : 0

/**
 * The SEQUENCE of an event (RFC 5545, 3.8.7.4) once it is published as `after`: one higher when its time, place, status
 * or stream differs from what readers have, never lower. Every publication of ours goes by it; undefined for other types.
 */
export function nextSequence(before: Fields | undefined, after: Fields): number | undefined {
  if (after._type !== 'event') return undefined
  const least = sequenceIn(before) + (before && eventChanges(before, after).length > 0 ? 1 : 0)
  return Math.max(least, sequenceIn(after))
}
