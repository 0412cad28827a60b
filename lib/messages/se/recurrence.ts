import type { RecurrenceWords } from '../nn/recurrence.ts'

const which = { 1: '1.', 2: '2.', 3: '3.', 4: '4.', last: 'maŋimuš' } as const

/** The dates of a series in words, in Northern Sámi: names and dates follow a colon, since a sentence would inflect them. */
export const recurrenceWords: RecurrenceWords = {
  recurrence: {
    varied: '',
    and: 'ja',
    daily: 'juohke beaivvi',
    weekly: (days, weeks) => `${weeks === 1 ? 'juohke vahku' : `juohke ${weeks}. vahku`}: ${days}`,
    monthly: (day, of) => `juohke mánu: ${which[of]} ${day}`,
    until: (day) => `– ${day}`,
    fromUntil: (from, until) => `${from} – ${until}`,
    without: (days) => `ii: ${days}`,
    withoutSpan: (from, until) => `${from} – ${until}`,
    moved: (from, to) => `sirdojuvvon: ${from} → ${to}`,
    movedCount: (count) => `sirdojuvvon: ${count}`,
    cancelled: (days) => `šluhttejuvvon: ${days}`,
    cancelledCount: (count) => `šluhttejuvvon: ${count}`,
    also: (days) => `maiddái: ${days}`,
    allAt: (days, at) => `${days}, ${at}`,
    count: (count, from, until) => `${count}: ${from} – ${until}`,
  },
}
