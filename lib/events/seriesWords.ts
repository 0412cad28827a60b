import { type ContentLanguage, type Language, wordsLanguageOf } from '../content/language.ts'
import type { Occurrence } from '../content/occurrence.ts'
import { numberOfDay, weekdayOf } from '../dates/days.ts'
import { dateText, dayText, fullDateText } from '../dates/format.ts'
import { dayNames } from '../dates/names.ts'
import { type Instant, millisecondsOf, noonOf } from '../dates/oslo.ts'
import { dayAndMonthText, rulesOf } from '../dates/rules.ts'
import { messagesIn } from '../messages/index.ts'
import { patternOf, type SeriesPattern, type Told, type WeekdayClock } from './seriesPattern.ts'
import { spanFrom } from './seriesRule.ts'

/** Dates are named as long as there are no more of them than this, of one sort; then they are counted. */
export const mostNamed = 12
const mostChanged = 6

type Says = {
  language: Language
  /** Whether all dates are in one year, which is then said once. */
  isOneYear: boolean
  allDay: boolean
}

type Regular = NonNullable<SeriesPattern['regular']>

const two = (value: number): string => String(value).padStart(2, '0')

function clockOf(minutes: number, language: Language): string {
  return `${two(Math.floor(minutes / 60))}${rulesOf(language).clock}${two(minutes % 60)}`
}

function joined(words: readonly string[], { language }: Says): string {
  const last = words.at(-1)
  return words.length < 2 || last === undefined
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${messagesIn(language).recurrence.and} ${last}`
}

const dayOf = (day: string, { language, isOneYear }: Says): string =>
  (isOneYear ? dayText : fullDateText)(noonOf(day), language)

const shortDayOf = (day: string, { language, isOneYear }: Says): string =>
  (isOneYear ? dayAndMonthText : dateText)(noonOf(day), language)

/** «kl. 11.00–13.00»; empty for whole days. */
function atClock(
  { clock, end }: { clock: number; end?: number | undefined },
  { language, allDay }: Says,
): string {
  if (allDay) return ''
  const until = end === undefined ? '' : `–${clockOf(end, language)}`
  return rulesOf(language).atClock(clockOf(clock, language) + until)
}

const spaced = (...words: string[]): string => words.filter(Boolean).join(' ')

const isSameClock = (a: WeekdayClock, b: WeekdayClock): boolean => a.clock === b.clock && a.end === b.end

/** «onsdag kl. 11.00», «tysdag og torsdag kl. 11.00», or each weekday with a time of its own. */
function weekdaysText({ clocks, isVaried }: Regular, says: Says, say: (days: string) => string): string {
  const nameOf = ({ weekday }: WeekdayClock) => dayNames[says.language][(weekday + 1) % 7] ?? ''
  const [first] = clocks
  if (first === undefined) return ''
  if (isVaried)
    return spaced(say(joined(clocks.map(nameOf), says)), messagesIn(says.language).recurrence.varied)
  if (clocks.every((one) => isSameClock(one, first)))
    return spaced(say(joined(clocks.map(nameOf), says)), atClock(first, says))
  return say(
    joined(
      clocks.map((one) => spaced(nameOf(one), atClock(one, says))),
      says,
    ),
  )
}

function ruleText(regular: Regular, says: Says, isToCome: boolean): string {
  const { rule, clocks, from, until, without } = regular
  const { recurrence: words } = messagesIn(says.language)
  const days = weekdaysText(regular, says, (names) => {
    if (rule.kind === 'monthly') return words.monthly(names, rule.which)
    const [first] = clocks
    const isAlike = regular.isVaried || clocks.every((one) => first && isSameClock(one, first))
    return rule.weeks === 1 && clocks.length === 7 && isAlike
      ? words.daily
      : words.weekly(names, rule.weeks, clocks.length > 1)
  })
  const end = dateText(noonOf(until), says.language)
  const span = isToCome ? words.fromUntil(shortDayOf(from, says), end) : words.until(end)
  const left = without.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)]
    if (first === undefined || last === undefined) return []
    return run.length < spanFrom
      ? run.map((day) => shortDayOf(day, says))
      : [words.withoutSpan(shortDayOf(first, says), shortDayOf(last, says))]
  })
  return left.length === 0
    ? spaced(days, span)
    : `${spaced(days, span)}, ${words.without(joined(left, says))}`
}

/** Dates without a rule: named where they are few, otherwise counted. The year stands at the last. */
function listText(dates: readonly Told[], says: Says): string {
  const { recurrence: words } = messagesIn(says.language)
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (dates.length > mostNamed)
    return words.count(dates.length, shortDayOf(first.day, says), dateText(noonOf(last.day), says.language))
  const nameOf = (date: Told) =>
    date === last ? fullDateText(noonOf(date.day), says.language) : dayOf(date.day, says)
  const isOneClock = dates.every(({ clock }) => clock === first.clock)
  if (!isOneClock || dates.length === 1)
    return joined(
      dates.map((date) => spaced(nameOf(date), atClock(date, says))),
      says,
    )
  const names = joined(dates.map(nameOf), says)
  return says.allDay ? names : words.allAt(names, atClock(first, says))
}

const isPlanned = ({ clocks }: { clocks: readonly WeekdayClock[] }, { day, clock }: Told): boolean =>
  clocks.some((one) => one.weekday === weekdayOf(numberOfDay(day)) && one.clock === clock)

/** A date that was moved: the time of day is said where it is not the one that all have. */
function movedText(
  { from, to }: SeriesPattern['moved'][number],
  { regular }: SeriesPattern,
  says: Says,
): string {
  const isUsual =
    from.clock === to.clock && regular !== undefined && !regular.isVaried && isPlanned(regular, from)
  const toText = spaced(dayOf(to.day, says), isUsual ? '' : atClock(to, says))
  const isSameDay = from.day === to.day
  return messagesIn(says.language).recurrence.moved(
    dayOf(from.day, says),
    isSameDay && !says.allDay ? atClock(to, says) : toText,
  )
}

function changedTexts(pattern: SeriesPattern, says: Says): string[] {
  const { recurrence: words } = messagesIn(says.language)
  const { cancelled, moved } = pattern
  const cancelledText = (): string[] => {
    if (cancelled.length === 0) return []
    if (cancelled.length > mostChanged) return [words.cancelledCount(cancelled.length)]
    const days = cancelled.map(({ day }) => dayOf(day, says))
    return [words.cancelled(joined(days, says), days.length > 1)]
  }
  const movedTexts =
    moved.length > mostChanged
      ? [words.movedCount(moved.length)]
      : moved.map((one) => movedText(one, pattern, says))
  return [...movedTexts, ...cancelledText()]
}

const timesText = (dates: readonly Told[], says: Says): string =>
  joined(
    dates.map((date) => spaced(dayOf(date.day, says), atClock(date, says))),
    says,
  )

/** The years that days of the pattern are in, also those that a date was moved from or to. */
function isOneYear({ regular, otherTimes, beside, cancelled, moved }: SeriesPattern): boolean {
  const days = [
    ...(regular ? [regular.from, regular.until] : []),
    ...[...otherTimes, ...beside, ...cancelled, ...moved.flatMap(({ from, to }) => [from, to])].map(
      ({ day }) => day,
    ),
  ]
  return new Set(days.map((day) => day.slice(0, -'-mm-dd'.length))).size <= 1
}

/** The dates of a pattern in words; `isToCome` is whether the day on which they begin is to be said. */
function patternInWords(
  pattern: SeriesPattern,
  language: Language,
  { isToCome, allDay }: { isToCome: boolean; allDay: boolean },
): string {
  const { regular, beside, otherTimes } = pattern
  const saysYear = regular !== undefined || beside.length > 0
  const says = { language, isOneYear: saysYear && isOneYear(pattern), allDay }
  const { recurrence: words } = messagesIn(language)
  const texts = regular
    ? [
        ruleText(regular, says, isToCome),
        ...(otherTimes.length > 0 ? [timesText(otherTimes, says)] : []),
        ...changedTexts(pattern, says),
        ...(beside.length > 0 ? [words.also(timesText(beside, says))] : []),
      ]
    : [listText(beside, says), ...changedTexts(pattern, says)]
  return texts.filter(Boolean).join('; ')
}

/**
 * All dates of a series in words: «kvar onsdag kl. 11.00 til 16. juni 2027, ikkje 17. mai; onsdag 12. mai er flytta til torsdag
 * 13. mai». The day on which they begin is left out once it has come at `now`; it is said when no `now` is given. Times of
 * day are Oslo's, and left out where `allDay`. Empty without dates.
 */
export function seriesInWords(
  occurrences: readonly Occurrence[],
  language: ContentLanguage,
  now?: Instant,
  allDay = false,
): string {
  const starts = occurrences.map(({ startsAt }) => millisecondsOf(startsAt))
  const isToCome = now === undefined || Math.min(...starts) > millisecondsOf(now)
  return patternInWords(patternOf(occurrences, allDay), wordsLanguageOf(language), { isToCome, allDay })
}
