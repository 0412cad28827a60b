import { describe, expect, test } from 'vitest'
import { occurrence } from '#lib/content/occurrence.ts'
import { nextOccurrence, occurrencesOf } from '#lib/events/series.ts'

const dateOf = (key: string, fields: object) => occurrence.parse({ _key: key, ...fields })

/** A weekly meeting at 11 on Wednesdays: the third is cancelled, the fourth moved to Thursday. */
const weekly = {
  startsAt: '2027-03-03T10:00:00Z',
  endsAt: '2027-03-03T12:00:00Z',
  allDay: false,
  status: 'planned' as const,
  stream: undefined,
  repeats: [
    dateOf('c', { startsAt: '2027-03-17T10:00:00Z', endsAt: '2027-03-17T12:00:00Z', status: 'cancelled' }),
    dateOf('b', { startsAt: '2027-03-10T10:00:00Z', endsAt: '2027-03-10T12:00:00Z' }),
    dateOf('d', {
      startsAt: '2027-03-25T10:00:00Z',
      status: 'rescheduled',
      previousStart: '2027-03-24T10:00:00Z',
    }),
  ],
}

const nextAt = (now: string, event: Parameters<typeof nextOccurrence>[0] = weekly) =>
  nextOccurrence(event, new Date(now)).key

describe('the dates of an event', () => {
  test('are in order of time, the first without a key', () => {
    expect(occurrencesOf(weekly).map(({ key }) => key)).toEqual([undefined, 'b', 'c', 'd'])
  })

  test('have as their next the one that is on, or else the soonest that takes place', () => {
    expect(nextAt('2027-01-01T00:00:00Z')).toBeUndefined()
    expect(nextAt('2027-03-03T11:59:59.999Z')).toBeUndefined()
    expect(nextAt('2027-03-03T12:00:00Z')).toBe('b')
    expect(nextAt('2027-03-10T12:00:00Z'), 'the cancelled one is passed over').toBe('d')
    expect(nextAt('2027-03-25T22:59:59Z'), 'without an end, the day is its').toBe('d')
  })

  test('have the soonest of the cancelled where no other is to come', () => {
    const repeats = weekly.repeats.map((date) => ({ ...date, status: 'cancelled' as const }))
    expect(nextAt('2027-03-04T00:00:00Z', { ...weekly, repeats })).toBe('b')
    expect(nextAt('2027-03-11T00:00:00Z', { ...weekly, repeats })).toBe('c')
  })

  test('have the last that took place once all are over', () => {
    expect(nextAt('2027-04-01T00:00:00Z')).toBe('d')
    const repeats = weekly.repeats.map((date) => ({ ...date, status: 'cancelled' as const }))
    expect(nextAt('2027-04-01T00:00:00Z', { ...weekly, repeats })).toBeUndefined()
  })

  test('stay at a date that is live until its day is over, and at the latest that has begun', () => {
    const live = { ...weekly, stream: { state: 'live' as const } }
    // The stream of an event past the boundary has more than lists need.
    const event = live as Parameters<typeof nextOccurrence>[0]
    expect(nextAt('2027-03-10T22:00:00Z', event)).toBe('b')
    expect(nextAt('2027-03-10T23:00:00Z', event)).toBe('d')
    const evening = dateOf('e', { startsAt: '2027-03-10T17:00:00Z' })
    expect(nextAt('2027-03-10T18:00:00Z', { ...event, repeats: [...weekly.repeats, evening] })).toBe('e')
  })

  test('of whole days change at midnight in Oslo', () => {
    const whole = { ...weekly, allDay: true }
    expect(nextAt('2027-03-03T22:59:59.999Z', whole)).toBeUndefined()
    expect(nextAt('2027-03-03T23:00:00Z', whole)).toBe('b')
  })
})
