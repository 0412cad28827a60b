import { dayNames, monthNames } from './names.ts'
import { type Instant, osloClock, osloDay } from './oslo.ts'

/** A line must not break between «kl.» and the hour, nor between the day and its month. */
const nbsp = '\u00a0'

const dayAndMonth = (at: Instant): string => {
  const { day, month } = osloClock(at)
  return `${day}.${nbsp}${monthNames[month - 1]}`
}

const weekday = (at: Instant): string => dayNames[osloClock(at).weekday] ?? ''

/** «1. september 2021» */
export const dateText = (at: Instant): string => `${dayAndMonth(at)} ${osloClock(at).year}`

/** «onsdag 1. september», where the year is already said. */
export const dayText = (at: Instant): string => `${weekday(at)} ${dayAndMonth(at)}`

/** «onsdag 1. september 2021» */
export const fullDateText = (at: Instant): string => `${weekday(at)} ${dateText(at)}`

/** «13.30»: the period is one of the two forms Språkrådet allows, and the one this site uses everywhere. */
export function clockText(at: Instant): string {
  const { hour, minute } = osloClock(at)
  return `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`
}

const atClock = (at: Instant): string => `kl.${nbsp}${clockText(at)}`

/** «onsdag 1. september 2021 kl. 13.30» */
export const dateTimeText = (at: Instant): string => `${fullDateText(at)} ${atClock(at)}`

/** «1. september 2021 kl. 13.30», where space is short. */
export const shortDateTimeText = (at: Instant): string => `${dateText(at)} ${atClock(at)}`

/** «13.30» or «13.30–15.00» */
export const clockRangeText = (start: Instant, end: Instant | undefined): string =>
  end === undefined ? clockText(start) : `${clockText(start)}–${clockText(end)}`

export type Span = { startsAt: string; endsAt: string | undefined; allDay: boolean }

/** «onsdag 1. til fredag 3. september 2021»: of two days, the first leaves out what the second says. */
function daysText(start: Instant, end: Instant): string {
  const [from, to] = [osloClock(start), osloClock(end)]
  if (from.year !== to.year) return `${fullDateText(start)} til ${fullDateText(end)}`
  const first = from.month === to.month ? `${weekday(start)} ${from.day}.` : dayText(start)
  return `${first} til ${fullDateText(end)}`
}

/**
 * When something is, in words: with or without an end, within a day or over several. Of a span of whole days, the day
 * that `endsAt` falls on is the last one. An end before the start is left out rather than said.
 */
export function spanText({ startsAt, endsAt, allDay }: Span): string {
  const end = endsAt !== undefined && Date.parse(endsAt) > Date.parse(startsAt) ? endsAt : undefined
  const isOneDay = end === undefined || osloDay(startsAt) === osloDay(end)
  if (allDay) return isOneDay ? fullDateText(startsAt) : daysText(startsAt, end)
  if (end === undefined) return dateTimeText(startsAt)
  if (isOneDay) return `${dateTimeText(startsAt)}–${clockText(end)}`
  const sameYear = osloClock(startsAt).year === osloClock(end).year
  const first = sameYear ? dayText(startsAt) : fullDateText(startsAt)
  return `${first} ${atClock(startsAt)} til ${dateTimeText(end)}`
}
