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
const dateType = 'occurrence'

/** A key that is made of the day, so that a date that is made again is the same in calendars that have it. */
function keyFor(day: string, taken: ReadonlySet<string>): string {
  const key = `d${day.replaceAll('-', '')}`
  for (let attempt = 0; ; attempt++) {
    const own = attempt === 0 ? key : `${key}-${attempt + 1}`
    if (!taken.has(own)) return own
  }
}

/** The times of the first date on another day, by Oslo's clock. */
function timesOn(day: string, { startsAt, endsAt }: First): { startsAt: string; endsAt?: string } {
  const by = (numberOfDay(day) - numberOfDay(osloDay(startsAt))) * dayMs
  return {
    startsAt: shifted(startsAt, by),
    ...(endsAt !== undefined && { endsAt: shifted(endsAt, by) }),
  }
}

const isPast = ({ endsAt, startsAt }: StoredDate, now: Date): boolean =>
  Date.parse(endsAt ?? startsAt ?? '') < now.getTime()

/** The day that a key of ours was made of, `2027-05-12`; undefined for another key. */
const dayOfKey = (key: string): string | undefined => {
  const [, year, month, day] = /^d(\d{4})(\d\d)(\d\d)(?:-\d+)?$/.exec(key) ?? []
  return year === undefined ? undefined : `${year}-${month}-${day}`
}

/**
 * The dates that there are, by the days that they are for: the one that a date was planned for, or else, where it has only got
 * another time before anybody knew it, the one that it was made for.
 */
function byDays(days: readonly string[], existing: readonly StoredDate[]): Map<string, StoredDate> {
  const wanted = new Set(days)
  const found = new Map<string, StoredDate>()
  const placed = new Set<string>()
  for (const dayOf of [plannedDay, ({ _key }: StoredDate) => dayOfKey(_key)])
    for (const date of existing) {
      const day = dayOf(date)
      if (day === undefined || !wanted.has(day) || found.has(day) || placed.has(date._key)) continue
      found.set(day, date)
      placed.add(date._key)
    }
  return found
}

/**
 * The dates of a series on these days, the first of which is the event's own, and how they differ from those that there are:
 * a date that is there stays as it is, with its key, its times and what was said of it alone.
 */
export function planOf(first: First, days: readonly string[], existing: readonly StoredDate[]): Plan {
  const others = days.slice(1)
  const known = byDays(others, existing)
  const taken = new Set(existing.map(({ _key }) => _key))
  const added: StoredDate[] = []
  const dates = others.map((day) => {
    const there = known.get(day)
    if (there) return there
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
