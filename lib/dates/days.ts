import { dayMs } from './oslo.ts'

/** Days on the wall, as text such as `2026-11-27`, and as numbers: days since 1970-01-01, a Thursday. */

/** The number of a day. */
export const numberOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs

/** The day with a number. */
export const dayOfNumber = (number: number): string =>
  new Date(number * dayMs).toISOString().slice(0, 'yyyy-mm-dd'.length)

/** 0 for Monday, 6 for Sunday. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7

/** The number of the week, from Monday, that a day is in: that of the next is one higher. */
export const weekOf = (number: number): number => Math.floor((number + 3) / 7)
