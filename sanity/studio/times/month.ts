import { dayMs } from '#lib/dates/oslo.ts'
import { addDays } from '#lib/dates/shift.ts'

/** Days are text as in `2026-11-27`: a day on the wall has no time zone. */
export type Week = { number: number; days: readonly string[] }

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
const two = (value: number): string => String(value).padStart(2, '0')

/** 0 for Monday, 6 for Sunday. */
const placeInWeek = (day: string): number => (dateOf(day).getUTCDay() + 6) % 7

/** The number of the week that a day is in (ISO 8601): the first is the one with the year's first Thursday. */
export function weekNumber(day: string): number {
  const thursday = dateOf(addDays(day, 3 - placeInWeek(day)))
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  return Math.floor((thursday.getTime() - first) / dayMs / 7) + 1
}

/** The weeks of the month that a day is in, each from Monday, with the days of the months beside it. */
export function weeksOf(day: string): Week[] {
  const first = `${day.slice(0, 'yyyy-mm'.length)}-01`
  const start = addDays(first, -placeInWeek(first))
  const last = addDays(addMonths(first, 1), -1)
  const weeks: Week[] = []
  for (let monday = start; monday <= last; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
    weeks.push({ number: weekNumber(monday), days })
  }
  return weeks
}

/** The same day some months on, or the last of that month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return `${first.toISOString().slice(0, 'yyyy-mm'.length)}-${two(Math.min(date, days))}`
}

/** Where a key moves the chosen day to, as in the ARIA grid of dates; undefined for any other key. */
export function dayAfterKey(day: string, key: string, hasShift: boolean): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return addDays(day, -placeInWeek(day))
    case 'End':
      return addDays(day, 6 - placeInWeek(day))
    case 'PageUp':
      return addMonths(day, hasShift ? -12 : -1)
    case 'PageDown':
      return addMonths(day, hasShift ? 12 : 1)
    default:
      return undefined
  }
}
