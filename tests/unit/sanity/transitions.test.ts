import { describe, expect, it } from 'vitest'
import { hasPassed } from '#lib/dates/deadline.ts'
import { phaseOf } from '#lib/events/phase.ts'
import { transitionsOf } from '#sanity/transitions.ts'
import { summaryOf } from '#tests/fixtures/summary.ts'

const transitionsIn = (more: object) =>
  transitionsOf(summaryOf(more)).map((transition) => transition.toISOString())
const published = '2024-06-01T10:00:00.000Z'
/** The midnights after which it was published yesterday, and on a day of its own. */
const old = ['2024-06-01T22:00:00.000Z', '2024-06-02T22:00:00.000Z']
const event = (more: object) =>
  transitionsIn({ _type: 'event', ...more }).filter(
    (transition) => transition !== published && !old.includes(transition),
  )

describe('time alone changes', () => {
  it('an article when it is published, and at the two midnights after which that was yesterday, and earlier', () => {
    expect(transitionsIn({})).toEqual([published, ...old])
  })

  it('a notice that has expired at the two midnights after that, too', () => {
    const midnights = ['2024-07-01T22:00:00.000Z', '2024-07-02T22:00:00.000Z']
    expect(transitionsIn({ kind: 'notice', expiresAt: '2024-07-01T10:00:00Z' }).slice(-2)).toEqual(midnights)
  })

  it('what was changed or withdrawn at the midnights around its day, and at the next', () => {
    const told = { lastUpdated: '2024-06-10T08:00:00Z', toldTimes: ['2024-06-12T21:59:00Z', 'i går'] }
    expect(transitionsIn(told).slice(3)).toEqual([
      '2024-06-09T22:00:00.000Z',
      '2024-06-10T22:00:00.000Z',
      '2024-06-11T22:00:00.000Z',
      '2024-06-12T22:00:00.000Z',
      '2024-06-13T22:00:00.000Z',
    ])
  })

  it.each([
    [
      '23',
      '2025-03-30T00:30:00Z',
      '2025-03-29T23:00:00.000Z',
      '2025-03-30T22:00:00.000Z',
      '2025-03-31T22:00:00.000Z',
    ],
    [
      '25',
      '2024-10-27T00:30:00Z',
      '2024-10-26T22:00:00.000Z',
      '2024-10-27T23:00:00.000Z',
      '2024-10-28T23:00:00.000Z',
    ],
  ])('what was changed on a day of %s hours at the midnights of Oslo', (_, lastUpdated, ...midnights) => {
    expect(transitionsIn({ lastUpdated }).slice(3)).toEqual(midnights)
  })

  it('what expires twice: lists leave it out at the instant, its page says so after it', () => {
    expect(transitionsIn({ expiresAt: '2024-07-01T00:00:00+02:00' })).toEqual([
      published,
      ...old,
      '2024-06-30T22:00:00.000Z',
      '2024-06-30T22:00:00.001Z',
    ])
  })

  it('a deadline one millisecond after it, for it holds to its very instant', () => {
    const deadline = '2024-08-01T12:00:00.000Z'
    const transition = transitionsOf(summaryOf({ deadline })).at(-1)
    expect(transition && hasPassed(deadline, transition)).toBe(true)
    expect(transition && hasPassed(deadline, new Date(transition.getTime() - 1))).toBe(false)
    expect(event({ registrationDeadline: deadline })).toEqual(['2024-08-01T12:00:00.001Z'])
  })

  it('the heading of an event when its week begins, and its day', () => {
    expect(event({ startsAt: '2024-09-05T07:00:00Z' }).slice(0, 2)).toEqual([
      '2024-09-01T22:00:00.000Z',
      '2024-09-04T22:00:00.000Z',
    ])
  })

  it('an event when its day begins, an hour before it starts, when it starts, when it ends, at the end of its day, and when captions are due', () => {
    expect(event({ startsAt: '2024-09-02T07:00:00Z', endsAt: '2024-09-02T09:00:00Z' })).toEqual([
      '2024-09-01T22:00:00.000Z',
      '2024-09-02T06:00:00.000Z',
      '2024-09-02T07:00:00.000Z',
      '2024-09-02T09:00:00.000Z',
      '2024-09-02T22:00:00.000Z',
      '2024-09-16T22:00:00.000Z',
    ])
  })

  it('an event that ends on the last day that can be written, too: it must not stop the changes of others', () => {
    expect(event({ startsAt: '2024-09-02T07:00:00Z', endsAt: '9999-12-31T22:59:00Z' })).toEqual([
      '2024-09-01T22:00:00.000Z',
      '2024-09-02T06:00:00.000Z',
      '2024-09-02T07:00:00.000Z',
      '9999-12-31T22:59:00.000Z',
      '9999-12-31T23:00:00.000Z',
      '+010000-01-14T23:00:00.000Z',
    ])
  })

  it('a programme when each of its items starts and ends, each instant once', () => {
    const itemTimes = ['2024-09-02T07:00:00Z', '2024-09-02T07:30:00Z', '2024-09-02T07:30:00Z', 'snart']
    expect(event({ startsAt: '2024-09-02T07:00:00Z', itemTimes })).toEqual([
      '2024-09-01T22:00:00.000Z',
      '2024-09-02T06:00:00.000Z',
      '2024-09-02T07:00:00.000Z',
      '2024-09-02T07:30:00.000Z',
      '2024-09-02T22:00:00.000Z',
      '2024-09-16T22:00:00.000Z',
    ])
  })

  it('captions by when the stream ended, where somebody has said it', () => {
    const transitions = event({ startsAt: '2024-09-02T07:00:00Z', streamEndedAt: '2024-09-03T22:30:00Z' })
    expect(transitions.at(-1)).toBe('2024-09-18T22:00:00.000Z')
  })

  it('an event of whole days at their midnights in Oslo', () => {
    const days = { startsAt: '2024-09-02T07:00:00Z', endsAt: '2024-09-04T07:00:00Z', allDay: true }
    expect(event(days)).toEqual(
      expect.arrayContaining(['2024-09-01T22:00:00.000Z', '2024-09-04T22:00:00.000Z']),
    )
  })

  it('nothing of an event whose start cannot be read, nor of what is neither article nor event', () => {
    expect(event({ startsAt: 'i morgon', endsAt: '2024-09-04T07:00:00Z' })).toEqual([])
    expect(transitionsIn({ _type: 'topic' })).toEqual([])
  })
})

describe('an event without an end is over at the midnight in Oslo after it', () => {
  it.each([
    ['on the day that has 25 hours', '2024-10-27T00:30:00Z', '2024-10-27T23:00:00.000Z'],
    ['on the day that has 23 hours', '2025-03-30T00:30:00Z', '2025-03-30T22:00:00.000Z'],
    ['on New Year’s Eve', '2024-12-31T22:30:00Z', '2024-12-31T23:00:00.000Z'],
    ['in the first minutes of the year', '2024-12-31T23:10:00Z', '2025-01-01T23:00:00.000Z'],
  ])('%s', (_, startsAt, midnight) => {
    expect(event({ startsAt })).toContain(midnight)
    const timed = { startsAt, endsAt: undefined, allDay: false }
    expect(phaseOf(timed, midnight)).toBe('over')
    expect(phaseOf(timed, new Date(Date.parse(midnight) - 1))).toBe('started')
  })
})

it('captions that fall due across a change of the clocks are due by the day in Oslo', () => {
  // 14 times 24 hours after 23.30 in summer time is 22.30 in winter time, on the same date as 14 days later.
  expect(event({ startsAt: '2024-10-20T21:30:00Z' }).at(-1)).toBe('2024-11-03T23:00:00.000Z')
  // And after 23.30 in winter time it is 00.30 in summer time, one date later.
  expect(event({ startsAt: '2025-03-20T22:30:00Z' }).at(-1)).toBe('2025-04-04T22:00:00.000Z')
})
