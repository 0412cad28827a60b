import { dayMs, instantsAt, noonOf, osloClock, osloDay } from '#lib/dates/oslo.ts'

/** The hour in Oslo at which links are checked: few read then, here and there. It comes once on every day. */
const hour = 3

/** A night, as the date in Oslo on which it ends: `2027-03-15`. */
export type Night = string

const beginning = (night: Night): number => {
  const { year, month, day } = osloClock(noonOf(night))
  return (instantsAt({ year, month, day, hour, minute: 0 })[0] ?? new Date(noonOf(night))).getTime()
}

const dayBefore = (night: Night): Night =>
  new Date(Date.parse(noonOf(night)) - dayMs).toISOString().slice(0, 10)

/** The night that has begun last at `now`. */
export function nightAt(now: Date): Night {
  const today = osloDay(now)
  return now.getTime() >= beginning(today) ? today : dayBefore(today)
}
