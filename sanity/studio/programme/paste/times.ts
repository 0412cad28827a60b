import { type Clocks, clocksIn } from '#lib/dates/clocks.ts'
import { osloDay } from '#lib/dates/oslo.ts'
import { typedInstant } from '#schemas/typed/instant.ts'

/** A date as spreadsheets write it, with two figures for the year or with strokes: «15.03.27», «15/3/2027». */
const wholeDate = (text: string): string =>
  text
    .replace(/^(\d{1,2})\/(\d{1,2})(?:\/|(?= |$))/, '$1.$2.')
    .replace(/^(\d{1,2}\. ?\d{1,2}\. ?)(\d{2})(?= |$)/, (_, day: string, year: string) => `${day}20${year}`)

const instantOf = (text: string): string | undefined => {
  const typed = typedInstant(wholeDate(text))
  return 'value' in typed ? typed.value : undefined
}

/**
 * The day that a text consists of, `2027-03-15`: with its year, or in this one where it has none. Undefined for anything
 * else, and for a day that does not exist.
 */
export function dayIn(text: string, year: number | undefined): string | undefined {
  if (!/\d/.test(text)) return undefined
  // Studio's own way of reading times reads days with a time alone.
  const noon = (day: string) => instantOf(`${day} 12:00`)
  const plain = text
    .replace(/^dag \d+:? ?/i, '')
    .replace(/[.,:]$/, '')
    .trim()
  const found =
    noon(plain) ?? (year === undefined ? undefined : (noon(`${plain} ${year}`) ?? noon(`${plain}.${year}`)))
  return found === undefined ? undefined : osloDay(found)
}

/** A day, or the part of a day that has passed, as spreadsheets keep it when a cell has no format: «0,375» is 9.00. */
function fractionIn(text: string): Clocks | undefined {
  if (!/^0[.,]\d{2,}$/.test(text)) return undefined
  return { start: Math.round(Number(text.replace(',', '.')) * 1440), end: undefined }
}

/** What a cell of time says: a point in time with its date, or clock times without. */
export type CellTime = { at: string } | Clocks

/** The time in a cell; undefined when it is none. */
export function timeIn(text: string): CellTime | undefined {
  const clocks = clocksIn(text) ?? fractionIn(text)
  if (clocks !== undefined) return clocks
  const at = instantOf(text) ?? instantOf(text.replace(/:\d{2}$/, ''))
  return at === undefined ? undefined : { at }
}
