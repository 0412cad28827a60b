import { dateText } from '#lib/dates/format.ts'
import { noonOf } from '#lib/dates/oslo.ts'
import { dayAndMonthText } from '#lib/dates/rules.ts'
import { seriesMessages as messages } from '../messages/series.ts'
import type { Plan } from './plan.ts'
import type { Wished } from './wish.ts'

/** Holidays that are named in the preview; they have a line each below it anyway. */
const mostNamed = 4

const yearOf = (day: string): string => day.slice(0, 'yyyy'.length)

/** «17 datoar, 3. mars – 16. juni 2027, ikkje 17. mai (grunnlovsdagen)». */
export function previewText({ days, holidays }: Wished): string {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || days.length < 2) return messages.previewOne
  const isOneYear = yearOf(first) === yearOf(last)
  const short = (day: string) => (isOneYear ? dayAndMonthText(noonOf(day), 'nn') : dateText(noonOf(day)))
  const has = new Set(days)
  const left = holidays.filter(({ day }) => !has.has(day) && day < last)
  const named = left.slice(0, mostNamed).map(({ day, name }) => messages.holiday(short(day), name))
  const more = left.length - named.length
  const not = [...named, ...(more > 0 ? [messages.previewMore(more)] : [])]
  const text = messages.preview(days.length, short(first), dateText(noonOf(last)))
  return not.length === 0 ? text : `${text}, ${messages.previewNot(not.join(', '))}`
}

/** How many of the dates there are already; undefined when there is none to tell of. */
export const knownText = ({ dates, added }: Plan): string | undefined =>
  dates.length > added.length ? messages.previewKnown(dates.length - added.length, added.length) : undefined
