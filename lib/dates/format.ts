import type { ContentLanguage } from '../content/language.ts'
import { monthNames } from './names.ts'
import { type Instant, noonOf, osloClock, osloDay } from './oslo.ts'
import { recentDay } from './recent.ts'
import { dayAndMonthText, rulesOf, weekdayText } from './rules.ts'

/** Oslo dates as text. The language is that of the page: Nynorsk, except on a document's own page. */

/** «1. september 2021» */
export const dateText = (at: Instant, language: ContentLanguage = 'nn'): string =>
  `${dayAndMonthText(at, language)} ${osloClock(at).year}`

/** «onsdag 1. september», where the year is already clear. */
export const dayText = (at: Instant, language: ContentLanguage = 'nn'): string =>
  rulesOf(language).onDay(weekdayText(at, language), dayAndMonthText(at, language))

/** «ons. 1.», where there is room for no more; the full text stands elsewhere. */
export function shortDayText(at: Instant, language: ContentLanguage = 'nn'): string {
  const [name, { day }] = [weekdayText(at, language).slice(0, 3), osloClock(at)]
  return language === 'en' ? `${name} ${day}` : `${name}. ${day}.`
}

/** «September 2021», of a month such as `2021-09`. */
export function monthText(month: string): string {
  const { year, month: number } = osloClock(noonOf(`${month}-15`))
  const name = monthNames.nn[number - 1] ?? ''
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`
}

/** «onsdag 1. september 2021» */
export const fullDateText = (at: Instant, language: ContentLanguage = 'nn'): string =>
  `${dayText(at, language)} ${osloClock(at).year}`

/** «13.30», in English «13:30». */
export function clockText(at: Instant, language: ContentLanguage = 'nn'): string {
  const { hour, minute } = osloClock(at)
  return `${String(hour).padStart(2, '0')}${rulesOf(language).clock}${String(minute).padStart(2, '0')}`
}

const atClock = (at: Instant, language: ContentLanguage): string =>
  rulesOf(language).atClock(clockText(at, language))

/** «onsdag 1. september kl. 13.30» */
export const dayTimeText = (at: Instant, language: ContentLanguage = 'nn'): string =>
  `${dayText(at, language)} ${atClock(at, language)}`

/** «onsdag 1. september 2021 kl. 13.30» */
export const dateTimeText = (at: Instant, language: ContentLanguage = 'nn'): string =>
  `${fullDateText(at, language)} ${atClock(at, language)}`

/** «1. september 2021 kl. 13.30», where space is short. */
export const shortDateTimeText = (at: Instant, language: ContentLanguage = 'nn'): string =>
  `${dateText(at, language)} ${atClock(at, language)}`

/** The day, with the clock where the day alone does not say enough. */
export const dayOrClockText = (at: Instant, hasClock: boolean, language: ContentLanguage = 'nn'): string =>
  hasClock ? shortDateTimeText(at, language) : dateText(at, language)

/**
 * «i dag kl. 13.30», «i går kl. 09.30», of what was done today or yesterday; otherwise as `dayOrClockText`. Who reads of a
 * change on the same day asks at what hour.
 */
export function recentText(
  at: Instant,
  now: Instant,
  hasClock: boolean,
  language: ContentLanguage = 'nn',
): string {
  const day = recentDay(at, now)
  if (day === undefined) return dayOrClockText(at, hasClock, language)
  return `${rulesOf(language).recent[day]} ${atClock(at, language)}`
}

/** A span in words: its start, its end, if it has one, and what stands between them. */
export type SpanWords = { start: string; between: string; end: string | undefined }

const joined = ({ start, between, end }: SpanWords): string =>
  end === undefined ? start : start + between + end

/** «13.30» or «13.30–15.00», in parts. */
export const clockRange = (
  start: Instant,
  end: Instant | undefined,
  language: ContentLanguage = 'nn',
): SpanWords => ({
  start: clockText(start, language),
  between: '–',
  end: end === undefined ? undefined : clockText(end, language),
})

export type Span = { startsAt: string; endsAt: string | undefined; allDay: boolean }

/** The end of a span; undefined when it is not after the start. */
export const endAfterStart = ({ startsAt, endsAt }: Omit<Span, 'allDay'>): string | undefined =>
  endsAt !== undefined && Date.parse(endsAt) > Date.parse(startsAt) ? endsAt : undefined

/** «onsdag 1. til fredag 3. september 2021»: the first day leaves out whatever the second repeats. */
function days(start: Instant, end: Instant, language: ContentLanguage): SpanWords {
  const { dayAlone, to } = rulesOf(language)
  const [from, until] = [osloClock(start), osloClock(end)]
  const span = (first: string) => ({ start: first, between: to, end: fullDateText(end, language) })
  if (from.year !== until.year) return span(fullDateText(start, language))
  return from.month === until.month && dayAlone
    ? span(dayAlone(weekdayText(start, language), from.day))
    : span(dayText(start, language))
}

/**
 * A time span in words, in parts: with or without an end, within one day or over several. The last of a span of whole
 * days is the day that `endsAt` falls on. An end that is not after the start is left out.
 */
export function spanWords(span: Span, language: ContentLanguage = 'nn'): SpanWords {
  const { startsAt, allDay } = span
  const end = endAfterStart(span)
  const isOneDay = end === undefined || osloDay(startsAt) === osloDay(end)
  const alone = (start: string) => ({ start, between: '', end: undefined })
  if (allDay) return isOneDay ? alone(fullDateText(startsAt, language)) : days(startsAt, end, language)
  if (end === undefined) return alone(dateTimeText(startsAt, language))
  if (isOneDay) {
    return { start: dateTimeText(startsAt, language), between: '–', end: clockText(end, language) }
  }
  const sameYear = osloClock(startsAt).year === osloClock(end).year
  const first = sameYear ? dayText(startsAt, language) : fullDateText(startsAt, language)
  return {
    start: `${first} ${atClock(startsAt, language)}`,
    between: rulesOf(language).to,
    end: dateTimeText(end, language),
  }
}

/** A time span as text. */
export const spanText = (span: Span, language: ContentLanguage = 'nn'): string =>
  joined(spanWords(span, language))
