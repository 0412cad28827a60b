import type { Language } from '../content/language.ts'
import { type Instant, osloClock, osloDay } from './oslo.ts'
import { dayAndMonthText, rulesIn, weekdayText } from './rules.ts'

/** Oslo dates as text. The language is that of the page: Nynorsk, except on a document's own page. */

/** «1. september 2021» */
export const dateText = (at: Instant, language: Language = 'nn'): string =>
  `${dayAndMonthText(at, language)} ${osloClock(at).year}`

/** «onsdag 1. september», where the year is already clear. */
export const dayText = (at: Instant, language: Language = 'nn'): string =>
  rulesIn[language].onDay(weekdayText(at, language), dayAndMonthText(at, language))

/** «onsdag 1. september 2021» */
export const fullDateText = (at: Instant, language: Language = 'nn'): string =>
  `${dayText(at, language)} ${osloClock(at).year}`

/** «13.30», in English «13:30». */
export function clockText(at: Instant, language: Language = 'nn'): string {
  const { hour, minute } = osloClock(at)
  return `${String(hour).padStart(2, '0')}${rulesIn[language].clock}${String(minute).padStart(2, '0')}`
}

const atClock = (at: Instant, language: Language): string =>
  rulesIn[language].atClock(clockText(at, language))

/** «onsdag 1. september 2021 kl. 13.30» */
export const dateTimeText = (at: Instant, language: Language = 'nn'): string =>
  `${fullDateText(at, language)} ${atClock(at, language)}`

/** «1. september 2021 kl. 13.30», where space is short. */
export const shortDateTimeText = (at: Instant, language: Language = 'nn'): string =>
  `${dateText(at, language)} ${atClock(at, language)}`

/** «13.30» or «13.30–15.00» */
export const clockRangeText = (
  start: Instant,
  end: Instant | undefined,
  language: Language = 'nn',
): string =>
  end === undefined ? clockText(start, language) : `${clockText(start, language)}–${clockText(end, language)}`

export type Span = { startsAt: string; endsAt: string | undefined; allDay: boolean }

/** «onsdag 1. til fredag 3. september 2021»: the first day leaves out whatever the second repeats. */
function daysText(start: Instant, end: Instant, language: Language): string {
  const { dayAlone, to } = rulesIn[language]
  const [from, until] = [osloClock(start), osloClock(end)]
  const last = fullDateText(end, language)
  if (from.year !== until.year) return to(fullDateText(start, language), last)
  return from.month === until.month && dayAlone
    ? to(dayAlone(weekdayText(start, language), from.day), last)
    : to(dayText(start, language), last)
}

/**
 * A time span as text: with or without an end, within one day or over several. The last of a span of whole days is the
 * day that `endsAt` falls on. An end that is not after the start is left out.
 */
export function spanText({ startsAt, endsAt, allDay }: Span, language: Language = 'nn'): string {
  const end = endsAt !== undefined && Date.parse(endsAt) > Date.parse(startsAt) ? endsAt : undefined
  const isOneDay = end === undefined || osloDay(startsAt) === osloDay(end)
  if (allDay) return isOneDay ? fullDateText(startsAt, language) : daysText(startsAt, end, language)
  if (end === undefined) return dateTimeText(startsAt, language)
  if (isOneDay) return `${dateTimeText(startsAt, language)}–${clockText(end, language)}`
  const sameYear = osloClock(startsAt).year === osloClock(end).year
  const first = sameYear ? dayText(startsAt, language) : fullDateText(startsAt, language)
  return rulesIn[language].to(`${first} ${atClock(startsAt, language)}`, dateTimeText(end, language))
}
