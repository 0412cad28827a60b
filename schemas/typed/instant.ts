import { dateTimeText } from '#lib/dates/format.ts'
import { dayNames, monthNames } from '#lib/dates/names.ts'
import { instantsAt, osloClock, osloYear, type WallMinute } from '#lib/dates/oslo.ts'
import { messages } from '../messages.ts'
import type { TextForm, Typed } from './typed.ts'

/** An instant as stored: ISO 8601 in UTC. */
export type TypedInstant = Typed<string>

/** The limit for typed text, in characters: longer than any way of writing a time. */
const mostText = 60

/** The years that are accepted. A time outside them is a typing error: 27 was once stored as 1927. */
const firstYear = 1990
const lastYear = 2100
const isTaken = (year: number): boolean => year >= firstYear && year <= lastYear

/** The years that raise no question: from 2000 until this many years from now. */
const firstUsual = 2000
const usuallyAhead = 10

const refused = (problem: string): TypedInstant => ({ problem })

/** Names and their usual abbreviations, each with its number, counted from 0. */
const numbered = (names: readonly string[], shortened: number): [string, number][] =>
  names.flatMap((name, index) => [
    [name.toLowerCase(), index] as [string, number],
    [name.toLowerCase().slice(0, shortened), index] as [string, number],
  ])

const months = new Map([...numbered(monthNames.nn, 3), ['sept', 8]])
const weekdays = new Map([...numbered(dayNames.nn, 3), ...numbered(dayNames.nb, 3)])

/** The visible text: pasted text may contain other kinds of spaces, and invisible characters. */
const seen = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .toLowerCase()

const two = (value: number): string => String(value).padStart(2, '0')

/** Which of the two offsets a time is meant in: the only difference between the two hours of the night in autumn. */
type Season = 'sommartid' | 'vintertid'
const seasons = ['sommartid', 'vintertid'] as const satisfies Season[]
const seasonOf = (at: Date): Season => (osloClock(at).offset === '+02:00' ? 'sommartid' : 'vintertid')

type Meant = { weekday?: number | undefined; season?: Season | undefined }

const textOf = ({ year, month, day, hour, minute }: WallMinute): string =>
  `${two(day)}.${two(month)}.${year} ${two(hour)}.${two(minute)}`

/** The instant of a minute in Oslo time. The one that occurs twice needs its season. */
function atWall(wall: WallMinute, { weekday, season }: Meant = {}): TypedInstant {
  const { year, month, day, hour, minute } = wall
  if (!isTaken(year)) return refused(messages.typedYearRange(firstYear, lastYear))
  if (month < 1 || month > 12) return refused(messages.typedMonth)
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > days) return refused(messages.typedDay(monthNames.nn[month - 1] ?? '', year, days))
  if (hour > 23 || minute > 59) return refused(messages.typedClock)
  const instants = instantsAt(wall)
  const at = season ? instants.find((each) => seasonOf(each) === season) : instants[0]
  if (instants[0] === undefined) return refused(messages.typedGap(`${two(hour)}.${two(minute)}`))
  if (at === undefined) return refused(messages.typedSeason(seasonOf(instants[0])))
  if (instants.length > 1 && season === undefined) {
    const choices = seasons.map((each) => `${textOf(wall)} ${each}`)
    return { problem: messages.typedTwice, choices }
  }
  const real = osloClock(at).weekday
  if (weekday !== undefined && weekday !== real) return refused(messages.typedWeekday(dateTimeText(at)))
  return { value: at.toISOString() }
}

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})(?:t| )(\d{2}):(\d{2})(?::00(?:\.0{1,9})?)?(z|[+-]\d{2}:\d{2})?$/

/** Parses ISO 8601, as machines write it: with an offset, or in Oslo time without one. Undefined for anything else. */
function fromIso(text: string): TypedInstant | undefined {
  const found = isoPattern.exec(text)
  if (!found) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1, 6).map(Number)
  if (found[6] === undefined) return atWall({ year, month, day, hour, minute })
  const at = new Date(text.toUpperCase().replace(' ', 'T'))
  // JavaScript turns the 31st of February into the 3rd of March.
  const isDay = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
  if (Number.isNaN(at.getTime()) || !isDay) return refused(messages.typedForm)
  return atWall(osloClock(at), { season: seasonOf(at) })
}

const weekdayPattern = /^(\p{L}{2,10})\.?,? (?=\d)/u
const numericDate = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{1,9})(?!\d)/
const wordedDate = /^(\d{1,2})\.? ?(\p{L}{3,12})\.? (\d{1,9})(?!\d)/u
const yearlessDate = /^\d{1,2}\.? ?(?:\d{1,2}\.?|\p{L}{3,12}\.?)(?: |,|$)/u
const clockPattern = /^,? ?(?:kl\.? ?|klokka |klokken )?(\d{1,2})[.:](\d{2})$/
const seasonPattern = / \(?(?:(somm[ae]rtid)|vintertid)\)?$/
const hourPattern = /^,? ?(?:kl\.? ?|klokka |klokken )?\d{1,2}$/

const monthOf = (text: string): number => (/^\d/.test(text) ? Number(text) : (months.get(text) ?? -1) + 1)

function fromWords(written: string): TypedInstant {
  const seasoned = seasonPattern.exec(written)
  const season = seasoned ? (seasoned[1] ? 'sommartid' : 'vintertid') : undefined
  const text = seasoned ? written.slice(0, seasoned.index) : written
  if (clockPattern.test(text)) return refused(messages.typedDateMissing)
  const named = weekdayPattern.exec(text)
  const weekday = named?.[1] === undefined ? undefined : weekdays.get(named[1])
  if (named && weekday === undefined) return refused(messages.typedForm)
  const rest = text.slice(named?.[0].length ?? 0)
  const date = numericDate.exec(rest) ?? wordedDate.exec(rest)
  if (!date) return refused(yearlessDate.test(rest) ? messages.typedYearMissing : messages.typedForm)
  const [whole, day = '', month = '', year = ''] = date
  if (year.length !== 4) return refused(messages.typedYearShort)
  if (!/^\d/.test(month) && !months.has(month)) return refused(messages.typedMonth)
  const time = rest.slice(whole.length)
  if (/^[,.]?$/.test(time)) return refused(messages.typedClockMissing)
  const clock = /^[ ,]/.test(time) ? clockPattern.exec(time) : null
  if (!clock) return refused(hourPattern.test(time) ? messages.typedMinutesMissing : messages.typedClockForm)
  const [, hour, minute] = clock
  return atWall(
    {
      year: Number(year),
      month: monthOf(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
    },
    { weekday, season },
  )
}

/**
 * Parses an editor's text as a point in time in Oslo: `15.03.2027 16.30`, `15.3.2027 16:30`, `15. mars 2027 kl. 16.30`,
 * with or without the weekday before it, or ISO 8601 to the minute. Anything else is a problem, and so is a time that
 * does not exist. Of one that occurs twice it asks which: `25.10.2026 02.30 vintertid`. Nothing is guessed; never throws.
 */
export function typedInstant(text: string): TypedInstant {
  if (text.length > mostText) return refused(messages.typedForm)
  const plain = seen(text)
  return fromIso(plain) ?? fromWords(plain)
}

/** Which of two it is, for an instant whose local time occurs twice; undefined for any other. */
export function seasonIfTwice(instant: string): Season | undefined {
  if (Number.isNaN(Date.parse(instant))) return undefined
  return instantsAt(osloClock(instant)).length > 1 ? seasonOf(new Date(instant)) : undefined
}

/** An instant as shown in a field: `15.03.2027 16.30`. Undefined when it is not one. */
export function instantText(instant: string): string | undefined {
  if (Number.isNaN(Date.parse(instant))) return undefined
  const season = seasonIfTwice(instant)
  return `${textOf(osloClock(instant))}${season ? ` ${season}` : ''}`
}

/** Whether a stored instant, if it is one, falls in a year that raises no question at `now`. */
export function isUsualYear(instant: string, now: Date): boolean {
  if (Number.isNaN(Date.parse(instant))) return true
  const year = osloYear(instant)
  return year >= firstUsual && year <= osloYear(now) + usuallyAhead
}

/** The first and the last year that a stored instant may be in, however it got there. */
export const allowedYears = [1990, 2100] as const

/** Whether a stored instant, if it is one, is in a year that somebody may have meant. */
export function isAllowedYear(instant: string): boolean {
  if (Number.isNaN(Date.parse(instant))) return true
  const { year } = osloClock(instant)
  return year >= allowedYears[0] && year <= allowedYears[1]
}

/** Points in time, as typed and shown. A stored value that is not a time is shown as it is. */
export const instantForm: TextForm<string> = {
  read: typedInstant,
  write: (instant) => instantText(instant) ?? instant,
}
