import { clockShift, shifted } from '#lib/dates/shift.ts'
import { instantIn } from '#lib/dates/written.ts'
import { shiftedValue } from '../events/shift.ts'
import { type First, isChanged, type StoredDate } from './dates.ts'

const without = (date: StoredDate, ...fields: (keyof StoredDate)[]): StoredDate => {
  const rest = { ...date }
  for (const field of fields) delete rest[field]
  return rest
}

/** A date that is cancelled, or moved online. */
export const withStatus = (date: StoredDate, status: 'cancelled' | 'movedOnline'): StoredDate => ({
  ...date,
  status,
})

/**
 * A date that begins at another time, with an end as much later. Where readers know the date, `isKnown`, they are told where
 * it was; back at that time it is as it was before.
 */
export function movedTo(date: StoredDate, startsAt: string, isKnown: boolean): StoredDate {
  const from = instantIn(date.startsAt)
  const end = instantIn(date.endsAt)
  const moved = {
    ...date,
    startsAt,
    ...(from !== undefined && end !== undefined && { endsAt: shifted(end, clockShift(from, startsAt)) }),
  }
  const was = instantIn(date.previousStart) ?? from
  if (!isKnown || was === undefined || date.status === 'cancelled' || date.status === 'movedOnline')
    return moved
  if (Date.parse(was) === Date.parse(startsAt)) return without(moved, 'status', 'previousStart')
  return { ...moved, status: 'rescheduled', previousStart: was }
}

/** A date as it was before it was cancelled, moved or moved online; its reason goes along. */
export function undone(date: StoredDate): StoredDate {
  if (date.status === 'rescheduled') {
    const back = instantIn(date.previousStart)
    const there = back === undefined ? date : movedTo(date, back, false)
    return without(there, 'status', 'previousStart', 'reason')
  }
  const left = without(date, 'status', 'reason')
  return date.previousStart === undefined ? left : { ...left, status: 'rescheduled' }
}

/**
 * Dates that follow when the first one is moved, by Oslo's clock: those that nobody has changed by itself, and that were
 * not over at `now`. What readers know has no note of its own: the change of the series has one.
 */
export function following(
  dates: readonly StoredDate[],
  from: First,
  to: First,
  now: Date,
): { dates: StoredDate[]; count: number } {
  const by = clockShift(from.startsAt, to.startsAt)
  const longer = endShift(from, to)
  let count = 0
  const moved = dates.map((date) => {
    const start = instantIn(date.startsAt)
    if (isChanged(date) || start === undefined || Date.parse(start) < now.getTime()) return date
    count++
    const endsAt = endOf(date, to, by, longer)
    return {
      ...without(date, 'endsAt'),
      startsAt: shifted(start, by),
      ...(endsAt !== undefined && { endsAt }),
    }
  })
  return { dates: moved, count }
}

/** How much longer on the clock the first date lasts than it did; undefined where one of them has no end. */
function endShift(from: First, to: First): number | undefined {
  if (from.endsAt === undefined || to.endsAt === undefined) return undefined
  return clockShift(to.startsAt, to.endsAt) - clockShift(from.startsAt, from.endsAt)
}

function endOf(date: StoredDate, to: First, by: number, longer: number | undefined): string | undefined {
  const start = instantIn(date.startsAt)
  if (to.endsAt === undefined || start === undefined) return undefined
  const end = instantIn(date.endsAt)
  if (end === undefined || longer === undefined)
    return shifted(start, by + clockShift(to.startsAt, to.endsAt))
  return shiftedValue(end, by + longer)
}
