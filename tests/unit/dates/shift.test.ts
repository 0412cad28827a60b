import { describe, expect, test } from 'vitest'
import { osloClock } from '#lib/dates/oslo.ts'
import { addDays, clockShift, shifted } from '#lib/dates/shift.ts'
import { randomFrom } from '#tests/support/random.ts'

describe('an instant moves as the clock on the wall in Oslo', () => {
  test.each([
    [
      'by half an hour',
      '2027-03-15T15:00:00Z',
      '2027-03-15T13:00:00Z',
      '2027-03-15T13:30:00Z',
      '2027-03-15T15:30:00Z',
    ],
    [
      'by a week',
      '2027-05-03T14:00:00Z',
      '2027-05-03T08:00:00Z',
      '2027-05-10T08:00:00Z',
      '2027-05-10T14:00:00Z',
    ],
    [
      'from winter into summer: 16.00 stays 16.00',
      '2027-03-20T15:00:00Z',
      '2027-03-20T09:00:00Z',
      '2027-04-10T08:00:00Z',
      '2027-04-10T14:00:00Z',
    ],
    [
      'over the change between its days: 16.00 the day after stays 16.00',
      '2027-03-21T15:00:00Z',
      '2027-03-20T09:00:00Z',
      '2027-03-27T09:00:00Z',
      '2027-03-28T14:00:00Z',
    ],
    [
      'into the hour that is skipped: an hour later',
      '2027-03-20T01:30:00Z',
      '2027-03-19T23:00:00Z',
      '2027-03-27T23:00:00Z',
      '2027-03-28T01:30:00Z',
    ],
    [
      'into the hour that comes twice: the first for one from summer',
      '2027-07-01T00:30:00Z',
      '2027-06-30T22:00:00Z',
      '2027-10-30T22:00:00Z',
      '2027-10-31T00:30:00Z',
    ],
    [
      'and the second for one from winter',
      '2027-11-02T01:30:00Z',
      '2027-11-01T23:00:00Z',
      '2027-10-30T22:00:00Z',
      '2027-10-31T01:30:00Z',
    ],
    [
      'seconds and all',
      '2027-03-15T15:00:12.345Z',
      '2027-03-15T13:00:00Z',
      '2027-03-16T13:00:00Z',
      '2027-03-16T15:00:12.345Z',
    ],
  ])('%s', (_, instant, from, to, expected) => {
    expect(shifted(instant, clockShift(from, to))).toBe(new Date(expected).toISOString())
  })

  test('and back again it is where it was, at any time of the year', () => {
    const { fraction } = randomFrom(20_261_127)
    const any = () => {
      const at = new Date(Date.UTC(2000, 0, 1) + Math.floor(fraction() * 50 * 365 * 1440) * 60_000)
      // The nights of clock changes have times that the way back cannot tell.
      return osloClock(at).hour < 4 ? new Date(at.getTime() + 6 * 3_600_000) : at
    }
    for (let round = 0; round < 500; round++) {
      const [from, to] = [any().toISOString(), any().toISOString()]
      const instant = new Date(
        Date.parse(from) + Math.floor(fraction() * 4) * 86_400_000 + 3_600_000,
      ).toISOString()
      const there = shifted(instant, clockShift(from, to))
      if (osloClock(there).hour < 4 || osloClock(instant).hour < 4) continue
      expect(shifted(there, clockShift(to, from))).toBe(instant)
      expect(osloClock(shifted(from, clockShift(from, to)))).toEqual(osloClock(to))
    }
  })

  test('throws for what is no time', () => {
    expect(() => shifted('tull', 0)).toThrow(RangeError)
    expect(() => clockShift('tull', '2027-03-15T13:00:00Z')).toThrow(RangeError)
  })
})

test('days are counted by the calendar', () => {
  expect(addDays('2026-02-27', 2)).toBe('2026-03-01')
  expect(addDays('2026-03-29', 1)).toBe('2026-03-30')
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31')
})
