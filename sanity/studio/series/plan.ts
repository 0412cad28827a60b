import { numberOfDay } from '#lib/dates/days.ts'
import { dayMs, osloDay } from '#lib/dates/oslo.ts'
import { shifted } from '#lib/dates/shift.ts'
import { byStart, type First, isChanged, plannedDay, type StoredDate } from './dates.ts'

/** What making the dates would do. */
export type Plan = {
  /** All dates after the first as they would be, but for those in `left` that are not kept. */
  dates: StoredDate[]
  added: StoredDate[]
  /** Those that are there, and not among the days. */
  left: StoredDate[]
}

/** The name of the objects in `repeats` (schemas/objects/occurrence.ts). */
export const dateType = 'occurrence'

/** A key that is made of the day, so that a date that is made again is the same in calendars that have it. */
function keyFor(day: string, taken: ReadonlySet<string>): string {
  const key = `d${day.replaceAll('-', '')}`
  for (let attempt = 0; ; attempt++) {
    const own = attempt === 0 ? key : `${key}-${attempt + 1}`
    if (!taken.has(own)) return own
  }
}

/** The times of the first date on another day, by Oslo's clock. */
export function timesOn(day: string, { startsAt, endsAt }: First): { startsAt: string; endsAt?: string } {
  const by = (numberOfDay(day) - numberOfDay(osloDay(startsAt))) * dayMs
  return {
    startsAt: shifted(startsAt, by),
    ...(endsAt !== undefined && { endsAt: shifted(endsAt, by) }),
  }
}

const isPast = ({ endsAt, startsAt }: StoredDate, now: Date): boolean =>
  Date.parse(endsAt ?? startsAt ?? '') < now.getTime()

/** A date that is there already, with the clock of the first; one that is over, or changed by itself, as it is. */
function followed(date: StoredDate, day: string, first: First, now: Date): StoredDate {
  if (isChanged(date) || isPast(date, now)) return date
  const { endsAt, ...rest } = date
  return { ...rest, ...timesOn(day, first) }
}

/**
 * The dates of a series on these days, the first of which is the event's own, and how they differ from those that there are:
 * a date on a day that it was planned for stays, with its key and with what was said of it alone.
 */
export function planOf(
  first: First,
  days: readonly string[],
  existing: readonly StoredDate[],
  now: Date,
): Plan {
  const byDay = new Map<string, StoredDate>()
  for (const date of existing) {
    const day = plannedDay(date)
    if (day !== undefined && !byDay.has(day)) byDay.set(day, date)
  }
  const taken = new Set(existing.map(({ _key }) => _key))
  const added: StoredDate[] = []
  const dates = days.slice(1).map((day) => {
    const known = byDay.get(day)
    if (known) return followed(known, day, first, now)
    const _key = keyFor(day, taken)
    taken.add(_key)
    const made = { _key, _type: dateType, ...timesOn(day, first) }
    added.push(made)
    return made
  })
  const has = new Set(dates.map(({ _key }) => _key))
  return { dates, added, left: existing.filter(({ _key }) => !has.has(_key)) }
}

/** Those of the dates left over that stay unless the editor says otherwise: what was said of them, or has been, is not lost. */
export const keptByItself = (left: readonly StoredDate[], now: Date): Set<string> =>
  new Set(left.filter((date) => isChanged(date) || isPast(date, now)).map(({ _key }) => _key))

/** The dates as they are stored, with those left over that are kept. */
export const madeOf = ({ dates, left }: Plan, kept: ReadonlySet<string>): StoredDate[] =>
  byStart([...dates, ...left.filter(({ _key }) => kept.has(_key))])
