import type { Occurrence } from '../content/occurrence.ts'
import { numberOfDay, weekdayOf } from '../dates/days.ts'
import { osloClock, osloDay } from '../dates/oslo.ts'
import { type Rule, ruleOf } from './seriesRule.ts'

/** A date on Oslo's clock: `clock` is in minutes after midnight, 0 for whole days. */
export type Told = { day: string; clock: number }

/** The time of day that the dates on one weekday have, with the end that all of them share. */
export type WeekdayClock = { weekday: number; clock: number; end: number | undefined }

/**
 * All dates of a series, each in one place: those of the rule, from its first day to its last, but for the runs of days
 * that are left out; `otherTimes` of these are at another time of day, and where `isVaried` each is at its own. A cancelled date, and the one that a date was moved
 * from, may be of the rule or beside it; every other that is not of the rule is in `beside`.
 */
export type SeriesPattern = {
  regular:
    | {
        rule: Rule
        from: string
        until: string
        clocks: readonly WeekdayClock[]
        without: string[][]
        /** Whether the dates have so many times of day that none is the rule's. */
        isVaried: boolean
      }
    | undefined
  otherTimes: Told[]
  beside: Told[]
  cancelled: Told[]
  moved: { from: Told; to: Told }[]
}

/** An occurrence as it was planned, and as it is. */
type Planned = { plan: Told; at: Told; end: number | undefined; state: 'held' | 'cancelled' | 'moved' }

const minuteOf = (at: string): number => {
  const { hour, minute } = osloClock(at)
  return hour * 60 + minute
}

const toldOf = (at: string, allDay: boolean): Told => ({
  day: osloDay(at),
  clock: allDay ? 0 : minuteOf(at),
})

function plannedOf({ startsAt, endsAt, status, previousStart }: Occurrence, allDay: boolean): Planned {
  const at = toldOf(startsAt, allDay)
  const plan = status === 'rescheduled' && previousStart !== undefined ? toldOf(previousStart, allDay) : at
  const isSameDay =
    endsAt !== undefined && osloDay(endsAt) === at.day && Date.parse(endsAt) > Date.parse(startsAt)
  const end = !allDay && isSameDay ? minuteOf(endsAt) : undefined
  const isMoved = plan.day !== at.day || plan.clock !== at.clock
  return { plan, at, end, state: status === 'cancelled' ? 'cancelled' : isMoved ? 'moved' : 'held' }
}

/** Dates at another time of day than the rule's are named as long as there are no more of them. */
const mostOtherTimes = 6

/** What most of them are; the first of these, where several are as many. */
function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

function clocksOf(regular: readonly Planned[]): WeekdayClock[] {
  const byWeekday = Map.groupBy(regular, ({ plan }) => weekdayOf(numberOfDay(plan.day)))
  return [...byWeekday]
    .sort(([a], [b]) => a - b)
    .map(([weekday, those]) => {
      const clock = mostCommon(those.map(({ plan }) => plan.clock))
      const ends = new Set(
        those.filter(({ plan, state }) => state === 'held' && plan.clock === clock).map(({ end }) => end),
      )
      return { weekday, clock, end: ends.size === 1 ? [...ends][0] : undefined }
    })
}

/** The pattern of the dates of a series, in whatever order they are. `allDay` is whether times of day say nothing. */
export function patternOf(occurrences: readonly Occurrence[], allDay: boolean): SeriesPattern {
  const planned = occurrences
    .map((occurrence) => plannedOf(occurrence, allDay))
    .sort((a, b) =>
      a.plan.day === b.plan.day ? a.plan.clock - b.plan.clock : a.plan.day < b.plan.day ? -1 : 1,
    )
  const fit = ruleOf([...new Set(planned.map(({ plan }) => plan.day))])
  const ofRule = new Set(fit?.days)
  // Of several dates on one day the rule tells of the first.
  const taken = new Set<string>()
  const regular = planned.filter(({ plan }) => {
    if (!ofRule.has(plan.day) || taken.has(plan.day)) return false
    taken.add(plan.day)
    return true
  })
  const isRegular = new Set(regular)
  const clocks = clocksOf(regular)
  const usual = (day: string) => clocks.find(({ weekday }) => weekday === weekdayOf(numberOfDay(day)))?.clock
  const held = planned.filter(({ state }) => state === 'held')
  const otherTimes = held
    .filter((one) => isRegular.has(one) && one.plan.clock !== usual(one.plan.day))
    .map(({ at }) => at)
  const isVaried = otherTimes.length > mostOtherTimes
  return {
    regular: fit && {
      rule: fit.rule,
      from: fit.from,
      until: fit.until,
      clocks,
      without: fit.without,
      isVaried,
    },
    otherTimes: isVaried ? [] : otherTimes,
    beside: held.filter((one) => !isRegular.has(one)).map(({ at }) => at),
    cancelled: planned.filter(({ state }) => state === 'cancelled').map(({ plan }) => plan),
    moved: planned.filter(({ state }) => state === 'moved').map(({ plan, at }) => ({ from: plan, to: at })),
  }
}
