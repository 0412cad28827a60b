import { dayMs, type Instant, instantsAt, millisecondsOf, osloClock, type WallClock } from './oslo.ts'

/** Local time as if it were UTC, in ms: the difference of two is what the clock on the wall has moved. */
const wallMs = ({ year, month, day, hour, minute, second }: WallClock): number =>
  Date.UTC(year, month - 1, day, hour, minute, second)

/** The longest gap in Oslo's local time, in ms: the hour skipped in spring. */
const gap = 3_600_000

/**
 * How far it is from one instant to another on Oslo's clock, in ms: from 10.00 to 10.00 the next day is 24 hours, also
 * on the day on which the clocks change.
 * @throws RangeError when one of them is not a point in time.
 */
export const clockShift = (from: Instant, to: Instant): number =>
  wallMs(osloClock(to)) - wallMs(osloClock(from))

/**
 * An instant that many ms later on Oslo's clock, ISO 8601 in UTC: 16.00 on the second day is 16.00 on the second day, also
 * when the clocks change between. In the hour skipped in spring it is an hour later; of two in autumn, the one with the
 * offset that the instant had, or else the first.
 * @throws RangeError when it is not a point in time.
 */
export function shifted(instant: Instant, by: number): string {
  const was = osloClock(instant)
  // Whole seconds and below are not changed by a clock change.
  const below = ((millisecondsOf(instant) % 60_000) + 60_000) % 60_000
  const wall = new Date(wallMs(was) + by)
  const at = atWall(wall, was.offset) ?? atWall(new Date(wall.getTime() + gap), was.offset)
  if (at === undefined) throw new RangeError(`No such time in Oslo: ${wall.toISOString()}`)
  return new Date(at.getTime() + below).toISOString()
}

function atWall(wall: Date, offset: string): Date | undefined {
  const found = instantsAt({
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  })
  return found.find((at) => osloClock(at).offset === offset) ?? found[0]
}

/** The day before or after by a number of days, as `2026-11-27`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 'yyyy-mm-dd'.length)
