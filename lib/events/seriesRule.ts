import { dayOfNumber, numberOfDay, weekdayOf, weekOf } from '../dates/days.ts'

/** The weeks between two dates of a series that are said in words; more are no rhythm that readers know. */
const mostWeeks = 4

/**
 * What the days of a series have in common: every n weeks on these weekdays (0 is Monday), in the weeks that leave `phase`
 * when divided by n; or the nth or last such weekday of each month.
 */
export type Rule =
  | { kind: 'weekly'; weeks: number; phase: number; weekdays: readonly number[] }
  | { kind: 'monthly'; which: 1 | 2 | 3 | 4 | 'last'; weekday: number }

const dayOfMonth = (number: number): number => Number(dayOfNumber(number).slice(8))

function isInRule(rule: Rule, number: number): boolean {
  const weekday = weekdayOf(number)
  if (rule.kind === 'weekly')
    return rule.weekdays.includes(weekday) && weekOf(number) % rule.weeks === rule.phase
  if (weekday !== rule.weekday) return false
  return rule.which === 'last'
    ? dayOfMonth(number + 7) < dayOfMonth(number)
    : Math.ceil(dayOfMonth(number) / 7) === rule.which
}

/** The days of a rule from one day to another, both among them. Takes time in proportion to the days between. */
export function daysOfRule(rule: Rule, from: string, until: string): string[] {
  const [first, last] = [numberOfDay(from), numberOfDay(until)]
  const days: string[] = []
  for (let number = first; number <= last; number++)
    if (isInRule(rule, number)) days.push(dayOfNumber(number))
  return days
}

/** Weekdays, the most frequent first, each time one more: those that may be the rule's. */
function weekdaySets(numbers: readonly number[]): number[][] {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(weekdayOf(number), (counts.get(weekdayOf(number)) ?? 0) + 1)
  const byCount = [...counts].sort(([a, of], [b, more]) => more - of || a - b).map(([weekday]) => weekday)
  return byCount.map((_, index) => byCount.slice(0, index + 1).sort((a, b) => a - b))
}

function candidates(numbers: readonly number[]): Rule[] {
  const sets = weekdaySets(numbers)
  const single = sets[0]?.[0]
  const monthly =
    single === undefined
      ? []
      : (['last', 1, 2, 3, 4] as const).map((which): Rule => ({ kind: 'monthly', which, weekday: single }))
  const weekly = Array.from({ length: mostWeeks }, (_, index) => index + 1).flatMap((weeks) =>
    Array.from({ length: weeks }, (_, phase) => phase).flatMap((phase) =>
      sets.map((weekdays): Rule => ({ kind: 'weekly', weeks, phase, weekdays })),
    ),
  )
  return [...monthly, ...weekly]
}

/** A rule with the days that it has and the series lacks, and those that the series has beside it. */
export type Fit = {
  rule: Rule
  from: string
  until: string
  days: string[]
  without: string[][]
  beside: string[]
}

/** Days in a row that are left out are told as one span from this many on. */
export const spanFrom = 3

/** Days of the rule that are left out, those in a row together. */
function runsOf(days: readonly string[], has: ReadonlySet<string>): string[][] {
  const runs: string[][] = []
  let isOpen = false
  for (const day of days) {
    const last = runs.at(-1)
    if (has.has(day)) isOpen = false
    else if (isOpen && last) last.push(day)
    else {
      runs.push([day])
      isOpen = true
    }
  }
  return runs
}

/** So much may be said beside a rule: of few dates little, and of many not more than anyone reads. */
const mostBeside = (dates: number): number => Math.min(8, Math.max(1, dates / 3))

/** A day beside the rule takes more words than one left out. */
const costBeside = 1.5

/** How much has to be said beside the rule. */
const costOf = ({ without, beside }: Fit): number =>
  without.reduce((sum, run) => sum + (run.length >= spanFrom ? 2 : run.length), 0) +
  costBeside * beside.length

/** The least dates that make a rule, and each of its weekdays. */
const leastDates = 3
const leastOfWeekday = 2

function fitOf(rule: Rule, numbers: readonly number[]): Fit | undefined {
  const own = numbers.filter((number) => isInRule(rule, number))
  const [first, last] = [own[0], own.at(-1)]
  if (own.length < leastDates || first === undefined || last === undefined) return undefined
  // Most rules leave too much beside them, and none of their days need be looked at.
  if (costBeside * (numbers.length - own.length) > mostBeside(numbers.length)) return undefined
  if (rule.kind === 'weekly' && rule.weekdays.length < 7) {
    const isRare = (weekday: number) =>
      own.filter((each) => weekdayOf(each) === weekday).length < leastOfWeekday
    if (rule.weekdays.some(isRare)) return undefined
  }
  const perWeek = rule.kind === 'weekly' ? rule.weekdays.length / rule.weeks : 7 / 31
  // A year that was mistyped would make a thousand days to count.
  if (((last - first) / 7) * perWeek > 4 * own.length + 8) return undefined
  const [from, until] = [dayOfNumber(first), dayOfNumber(last)]
  const days = daysOfRule(rule, from, until)
  const has = new Set(own.map(dayOfNumber))
  return {
    rule,
    from,
    until,
    days,
    without: runsOf(days, has),
    beside: numbers.map(dayOfNumber).filter((day) => !has.has(day)),
  }
}

/** The rule that says most of some days, which are in order and each there once; undefined where none says enough. */
export function ruleOf(days: readonly string[]): Fit | undefined {
  const numbers = days.map(numberOfDay)
  let best: { fit: Fit; cost: number } | undefined
  for (const rule of candidates(numbers)) {
    const fit = fitOf(rule, numbers)
    if (fit === undefined) continue
    const cost = costOf(fit)
    if (cost <= mostBeside(days.length) && (best === undefined || cost < best.cost)) best = { fit, cost }
  }
  return best?.fit
}
