import { describe, expect, it } from 'vitest'
import { clockChanges } from '#lib/dates/clockChanges.ts'
import { endOfOsloDay, queryTimeAt, startOfOsloDay } from '#lib/dates/queryTime.ts'

const dayOf = (at: string) => [startOfOsloDay(at).toISOString(), endOfOsloDay(at).toISOString()]

describe('the day in Oslo', () => {
  it('runs from midnight to midnight there, not in UTC', () => {
    expect(dayOf('2024-07-01T21:59:59.999Z')).toEqual([
      '2024-06-30T22:00:00.000Z',
      '2024-07-01T22:00:00.000Z',
    ])
    expect(dayOf('2024-07-01T22:00:00Z')).toEqual(['2024-07-01T22:00:00.000Z', '2024-07-02T22:00:00.000Z'])
  })

  it('has 25 hours when summer time ends, whichever of the two hours at 02 is asked of', () => {
    const day = ['2024-10-26T22:00:00.000Z', '2024-10-27T23:00:00.000Z']
    for (const at of ['2024-10-27T00:30:00Z', '2024-10-27T01:30:00Z', '2024-10-27T22:59:59Z']) {
      expect(dayOf(at)).toEqual(day)
    }
  })

  it('has 23 hours when summer time begins', () => {
    const day = ['2025-03-29T23:00:00.000Z', '2025-03-30T22:00:00.000Z']
    for (const at of ['2025-03-29T23:00:00Z', '2025-03-30T00:59:59Z', '2025-03-30T01:00:00Z']) {
      expect(dayOf(at)).toEqual(day)
    }
  })

  it('ends the year an hour before UTC does', () => {
    expect(dayOf('2024-12-31T22:59:59Z')).toEqual(['2024-12-30T23:00:00.000Z', '2024-12-31T23:00:00.000Z'])
    expect(startOfOsloDay('2024-12-31T23:00:00Z').toISOString()).toBe('2024-12-31T23:00:00.000Z')
  })

  it('is none for what is not a point in time', () => {
    expect(() => startOfOsloDay('i morgon')).toThrow(RangeError)
  })
})

it('a moment tells a query the instant and when its day began and ends', () => {
  expect(queryTimeAt(new Date('2024-10-27T12:00:00.5Z'))).toEqual({
    now: '2024-10-27T12:00:00.500Z',
    today: '2024-10-26T22:00:00.000Z',
    tomorrow: '2024-10-27T23:00:00.000Z',
    clockChanges,
  })
})
