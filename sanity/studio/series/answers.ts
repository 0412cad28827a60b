import { numberOfDay, weekdayOf } from '#lib/dates/days.ts'
import { osloDay } from '#lib/dates/oslo.ts'
import { mostDates } from '#schemas/checks/series.ts'
import { typedInstant } from '#schemas/typed/instant.ts'
import { seriesMessages as messages } from '../messages/series.ts'
import type { First } from './dates.ts'
import { daysWished, type Wish, type Wished } from './wish.ts'

/** What an editor has typed and chosen under «Gjenta»: one of `until` and `count` is empty. */
export type Answers = {
  weeks: number
  weekdays: readonly number[]
  until: string
  count: string
  holidays: ReadonlySet<string>
}

/** What is wrong, in words for the editor, by answer. Empty while nothing is, but something is missing. */
export type Problems = { weekdays?: string; until?: string; count?: string }

export type Answered = { wished: Wished } | { problems: Problems }

/** The answers that the panel opens with: every week, on the weekday of the first date. */
export const firstAnswers = ({ startsAt }: First): Answers => ({
  weeks: 1,
  weekdays: [weekdayOf(numberOfDay(osloDay(startsAt)))],
  until: '',
  count: '',
  holidays: new Set(),
})

function untilOf({ until, count }: Answers, first: string): Wish['until'] | Problems {
  if (count.trim() !== '') {
    const dates = /^\d{1,4}$/.test(count.trim()) ? Number(count) : 0
    return dates >= 2 && dates <= mostDates ? { count: dates } : { count: messages.countWrong(mostDates) }
  }
  if (until.trim() === '') return {}
  const typed = typedInstant(`${until.trim()} 12:00`)
  if (!('value' in typed)) return { until: messages.untilWrong }
  const day = osloDay(typed.value)
  return day > first ? { day } : { until: messages.untilEarly }
}

const isUntil = (found: Wish['until'] | Problems): found is Wish['until'] =>
  'day' in found || ('count' in found && typeof found.count === 'number')

/** The days that the answers make, or what is wrong with them. */
export function answered(answers: Answers, { startsAt }: First): Answered {
  const { weeks, weekdays, holidays } = answers
  const first = osloDay(startsAt)
  const until = untilOf(answers, first)
  const missing = weekdays.length === 0 ? { weekdays: messages.weekdaysMissing } : {}
  if (!isUntil(until)) return { problems: { ...missing, ...until } }
  if (weekdays.length === 0) return { problems: missing }
  return { wished: daysWished(first, { weeks, weekdays, until, holidays }) }
}
