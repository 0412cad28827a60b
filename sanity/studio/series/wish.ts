import { dayOfNumber, numberOfDay, weekdayOf, weekOf } from '#lib/dates/days.ts'
import { holidayOn } from '#lib/dates/holidays.ts'
import { mostDates } from '#schemas/checks/series.ts'

/** How an event is to be repeated. */
export type Wish = {
  /** 1 for every week, 2 for every second. */
  weeks: number
  /** 0 for Monday, 6 for Sunday. */
  weekdays: readonly number[]
  /** The last day that may have a date, as `2027-06-16`, or how many dates there are, the first among them. */
  until: { day: string } | { count: number }
  /** The public holidays that have a date all the same, as days. */
  holidays: ReadonlySet<string>
}

/** A day that is left out, and what it is: «grunnlovsdagen». */
export type LeftOut = { day: string; name: string }

/** The days of a series, its first among them, the public holidays among its days, and whether there would have been more. */
export type Wished = { days: string[]; holidays: LeftOut[]; isCut: boolean }

/** The most days that are looked through: 200 dates with four weeks between them are 15 years. */
const mostDays = mostDates * 7 * 4

/** The days from `first` on that a wish makes; the first is always one of them. */
export function daysWished(first: string, { weeks, weekdays, until, holidays }: Wish): Wished {
  const start = numberOfDay(first)
  const last = 'day' in until ? numberOfDay(until.day) : Number.POSITIVE_INFINITY
  const most = Math.min(mostDates, 'count' in until ? until.count : mostDates)
  const wished: Wished = { days: [first], holidays: [], isCut: false }
  if (weekdays.length === 0) return wished
  for (let number = start + 1; number <= Math.min(last, start + mostDays); number++) {
    const isOurs =
      weekdays.includes(weekdayOf(number)) && (weekOf(number) - weekOf(start)) % Math.max(1, weeks) === 0
    if (!isOurs) continue
    if (wished.days.length >= most) return { ...wished, isCut: 'day' in until || until.count > mostDates }
    const day = dayOfNumber(number)
    const name = holidayOn(day)
    if (name !== undefined) wished.holidays.push({ day, name })
    if (name === undefined || holidays.has(day)) wished.days.push(day)
  }
  return wished
}
