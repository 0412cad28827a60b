import type { RecurrenceWords } from '../nn/recurrence.ts'

const ordinals: Record<number, string> = { 3: 'tredje', 4: 'fjerde' }

const which = { 1: 'første', 2: 'andre', 3: 'tredje', 4: 'fjerde', last: 'siste' } as const

/** The dates of a series in words, in Bokmål. */
export const recurrenceWords: RecurrenceWords = {
  recurrence: {
    varied: 'til ulike klokkeslett',
    and: 'og',
    daily: 'hver dag',
    weekly: (days, weeks, isSeveral) => {
      if (weeks === 1) return `hver ${days}`
      if (weeks === 2) return isSeveral ? `${days} annenhver uke` : `annenhver ${days}`
      return `${days} hver ${ordinals[weeks] ?? weeks} uke`
    },
    monthly: (day, of) => `${which[of]} ${day} i hver måned`,
    until: (day) => `til ${day}`,
    fromUntil: (from, until) => `fra ${from} til ${until}`,
    without: (days) => `ikke ${days}`,
    withoutSpan: (from, until) => `fra ${from} til ${until}`,
    moved: (from, to) => `${from} er flyttet til ${to}`,
    movedCount: (count) => `${count} av datoene er flyttet`,
    cancelled: (days) => `${days} er avlyst`,
    cancelledCount: (count) => `${count} av datoene er avlyst`,
    also: (days) => `også ${days}`,
    allAt: (days, at) => `${days}, alle ${at}`,
    count: (count, from, until) => `${count} datoer fra ${from} til ${until}`,
  },
}
