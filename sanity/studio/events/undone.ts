import { clockShift } from '#lib/dates/shift.ts'
import { instantIn } from '#lib/dates/written.ts'
import { isRecord } from '#lib/json/record.ts'
import { isSame } from '../publication/document.ts'
import { type Fields, isRecorded, type Kind, previousStartsOf, statusOf } from './kinds.ts'
import { shiftedItem, shiftedValue } from './shift.ts'

/** Whether an earlier revision is from before the announcement that `current` shows. */
export function isEarlier(kind: Kind, current: Fields, earlier: Fields): boolean {
  if (kind === 'move') return instantIn(earlier.startsAt) === instantIn(previousStartsOf(current).at(-1))
  if (kind === 'recording') return !isRecorded(earlier)
  if (kind === 'withdraw') return earlier.withdrawn === undefined
  return statusOf(earlier) !== statusOf(current)
}

/** The status before the announcement; without an earlier revision, what the previous starts say. */
function statusBefore(earlier: Fields | undefined, previousStarts: readonly unknown[]): Fields {
  const guessed = previousStarts.length > 0 ? 'rescheduled' : 'planned'
  return { status: earlier ? statusOf(earlier) : guessed, statusReason: earlier?.statusReason }
}

const keyOf = (item: unknown): unknown => (isRecord(item) ? item._key : undefined)

/** An item as it was, where nobody has changed it since; else that much earlier on the clock. */
function itemBefore(item: unknown, earlier: unknown, by: number): unknown {
  const was = Array.isArray(earlier) ? earlier.find((one) => keyOf(one) === keyOf(item)) : undefined
  return was !== undefined && isSame(shiftedItem(was, -by), item) ? was : shiftedItem(item, by)
}

/** A date of a series as it was, where it moved with the first and nobody has changed it since. */
function dateBefore(date: unknown, earlier: Fields, by: number): unknown {
  const dates = Array.isArray(earlier.repeats) ? earlier.repeats : []
  const was = dates.find((one) => keyOf(one) === keyOf(date))
  const start = (one: unknown) => instantIn(isRecord(one) ? one.startsAt : undefined)
  const [then, now] = [start(was), start(date)]
  const hasMoved = then !== undefined && now !== undefined && clockShift(now, then) === by
  return hasMoved ? was : date
}

function movedBack(current: Fields, earlier: Fields | undefined): Fields {
  const starts = previousStartsOf(current)
  const [left, startsAt] = [starts.slice(0, -1), starts.at(-1)]
  const [from, to] = [instantIn(current.startsAt), instantIn(startsAt)]
  const by = from === undefined || to === undefined ? 0 : clockShift(from, to)
  const { programme, endsAt, repeats } = current
  return {
    ...statusBefore(earlier, left),
    startsAt,
    endsAt: earlier ? earlier.endsAt : shiftedValue(endsAt, by),
    previousStarts: left.length > 0 ? left : undefined,
    ...(Array.isArray(programme) && {
      programme: programme.map((item) => itemBefore(item, earlier?.programme, by)),
    }),
    ...(Array.isArray(repeats) &&
      earlier && { repeats: repeats.map((date) => dateBefore(date, earlier, by)) }),
  }
}

/**
 * The fields that take an announcement back, all in one publication; an undefined one is removed. `earlier` is the
 * latest revision from before it; undefined when the history no longer has it. What was edited since is left alone.
 */
export function undone(kind: Kind, current: Fields, earlier: Fields | undefined): Fields {
  switch (kind) {
    case 'cancel':
    case 'postpone':
      return statusBefore(earlier, previousStartsOf(current))
    case 'move':
      return movedBack(current, earlier)
    case 'moveOnline':
      return {
        ...statusBefore(earlier, previousStartsOf(current)),
        attendance: earlier?.attendance ?? 'physical',
        ...(earlier && { stream: earlier.stream, registration: earlier.registration }),
      }
    case 'recording': {
      const { stream } = current
      return { stream: earlier ? earlier.stream : { ...(isRecord(stream) && stream), state: 'ended' } }
    }
    case 'withdraw':
      return { withdrawn: undefined }
  }
}
