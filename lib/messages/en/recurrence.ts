import type { RecurrenceWords } from '../nn/recurrence.ts'

const ordinals: Record<number, string> = { 3: 'third', 4: 'fourth' }

const which = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' } as const

/** The dates of a series in words, in English. */
export const recurrenceWords: RecurrenceWords = {
  recurrence: {
    varied: 'at different times',
    and: 'and',
    daily: 'every day',
    weekly: (days, weeks, isSeveral) => {
      if (weeks === 1) return `every ${days}`
      if (weeks === 2) return isSeveral ? `${days} every other week` : `every other ${days}`
      return `${days} every ${ordinals[weeks] ?? weeks} week`
    },
    monthly: (day, of) => `the ${which[of]} ${day} of every month`,
    until: (day) => `until ${day}`,
    fromUntil: (from, until) => `from ${from} until ${until}`,
    without: (days) => `not ${days}`,
    withoutSpan: (from, until) => `from ${from} to ${until}`,
    moved: (from, to) => `${from} is moved to ${to}`,
    movedCount: (count) => `${count} of the dates are moved`,
    cancelled: (days, isSeveral) => `${days} ${isSeveral ? 'are' : 'is'} cancelled`,
    cancelledCount: (count) => `${count} of the dates are cancelled`,
    also: (days) => `also ${days}`,
    allAt: (days, at) => `${days}, all ${at}`,
    count: (count, from, until) => `${count} dates from ${from} until ${until}`,
  },
}
