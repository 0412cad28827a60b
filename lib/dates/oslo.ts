/** A day of 24 hours, in ms; a day on which the clocks change is an hour shorter or longer. */
export const dayMs = 86_400_000

/** Local date and time in Oslo. `month` and `day` count from 1; `offset` is like `+02:00`. */
export type WallClock = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  weekday: number
  offset: string
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
})

const minuteMs = 60_000
const two = (value: number): string => String(value).padStart(2, '0')

/** A point in time: ISO 8601 with offset, or a Date. */
export type Instant = string | Date

export const millisecondsOf = (at: Instant): number =>
  typeof at === 'string' ? Date.parse(at) : at.getTime()

/**
 * Local time in Oslo at a point in time, whatever time zone this process runs in.
 * @throws RangeError when `at` is not a point in time.
 */
export function osloClock(at: Instant): WallClock {
  const ms = millisecondsOf(at)
  if (Number.isNaN(ms)) throw new RangeError(`Not a point in time: ${String(at)}`)
  const numbers = new Map(parts.formatToParts(ms).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes): number => numbers.get(type) ?? Number.NaN
  const [year, month, day] = [part('year'), part('month'), part('day')]
  const [hour, minute, second] = [part('hour'), part('minute'), part('second')]
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second)
  const offsetMinutes = Math.round((asUtc - ms) / minuteMs)
  const sign = offsetMinutes < 0 ? '-' : '+'
  const size = Math.abs(offsetMinutes)
  const offset = `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`
  return { year, month, day, hour, minute, second, weekday: new Date(asUtc).getUTCDay(), offset }
}

/** A year as in ISO 8601: four digits, or six with a sign beyond 9999 (ECMA-262, expanded years). */
const isoYear = (year: number): string =>
  year > 9999 ? `+${String(year).padStart(6, '0')}` : String(year).padStart(4, '0')

/** The day in Oslo as `2021-09-01`: for comparing the days of two instants, and for `<time>` of a whole day. */
export function osloDay(at: Instant): string {
  const { year, month, day } = osloClock(at)
  return `${isoYear(year)}-${two(month)}-${two(day)}`
}

/** An instant on a day such as `2021-09-01`, far from its midnights: noon in UTC is on the same day in Oslo. */
export const noonOf = (day: string): string => `${day}T12:00:00Z`

/** The year in Oslo: 23.30 UTC on New Year's Eve belongs to the next one. */
export const osloYear = (at: Instant): number => osloClock(at).year

/** ISO 8601 with Oslo's offset, for `<time dateTime>`: `2021-09-01T13:30:00+02:00`. */
export function osloIso(at: Instant): string {
  const { hour, minute, second, offset } = osloClock(at)
  return `${osloDay(at)}T${two(hour)}:${two(minute)}:${two(second)}${offset}`
}

/** Oslo's offsets from UTC, in minutes: summer and winter, as since 1980. */
const offsets = [120, 60]

export type WallMinute = Pick<WallClock, 'year' | 'month' | 'day' | 'hour' | 'minute'>

/**
 * The instants at which local time in Oslo is this minute, in order: usually one; none in the hour skipped in spring,
 * or when there is no such day; two in the hour that occurs twice in autumn. For years from 1980 on.
 */
export function instantsAt({ year, month, day, hour, minute }: WallMinute): Date[] {
  const asUtc = Date.UTC(year, month - 1, day, hour, minute)
  return offsets
    .map((offset) => new Date(asUtc - offset * minuteMs))
    .filter((at) => {
      if (Number.isNaN(at.getTime())) return false
      const clock = osloClock(at)
      return (
        clock.year === year &&
        clock.month === month &&
        clock.day === day &&
        clock.hour === hour &&
        clock.minute === minute
      )
    })
}
