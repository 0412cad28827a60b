import { describe, expect, test } from 'vitest'
import { osloIso } from '#lib/dates/oslo.ts'
import { clockShift } from '#lib/dates/shift.ts'
import { shiftedItem, shiftedValue } from '#sanity/studio/events/shift.ts'

const hour = 3_600_000
const day = 24 * hour
const local = (at: unknown): string => osloIso(String(at)).slice(0, 16)

describe('a shift by Oslo’s clock', () => {
  test.each([
    ['in spring', '2027-03-27T09:00:00Z', '2027-03-28T08:00:00Z'],
    ['in autumn', '2027-10-30T08:00:00Z', '2027-10-31T09:00:00Z'],
    ['on any other day', '2027-01-10T09:00:00Z', '2027-01-11T09:00:00Z'],
  ])('is 24 hours from 10.00 to 10.00 the next day: %s', (_, from, to) => {
    expect(clockShift(from, to)).toBe(day)
    expect(shiftedValue(from, day)).toBe(new Date(to).toISOString())
  })

  test('keeps the clock over half a year, and back', () => {
    const by = clockShift('2027-01-15T09:00:00Z', '2027-07-15T08:00:00Z')
    const there = shiftedValue('2027-01-15T12:45:30Z', by)
    expect(there).toBe('2027-07-15T11:45:30.000Z')
    expect(shiftedValue(there, -by)).toBe('2027-01-15T12:45:30.000Z')
  })

  test('returns to the same minute, from any hour of the year to any other', () => {
    for (let from = Date.parse('2027-01-01T00:30:00Z'); from < Date.parse('2028-01-01'); from += 61 * hour) {
      for (const by of [day, -3 * day, 100 * day + 2 * hour]) {
        const at = new Date(from).toISOString()
        const there = shiftedValue(at, by)
        // A minute that is skipped or comes twice is another one on the way back.
        if (clockShift(at, there) === by) expect(local(shiftedValue(there, -by))).toBe(local(at))
      }
    }
  })

  test('of a time that is skipped that night is an hour later, and of one that comes twice the first', () => {
    expect(shiftedValue('2027-03-27T01:30:00Z', day)).toBe('2027-03-28T01:30:00.000Z')
    expect(local('2027-03-28T01:30:00.000Z')).toBe('2027-03-28T03:30')
    expect(shiftedValue('2027-10-30T00:30:00Z', day)).toBe('2027-10-31T00:30:00.000Z')
  })

  test('reads a time without a zone as Oslo’s, and leaves what is no time', () => {
    expect(shiftedValue('2027-03-27T10:00', day)).toBe('2027-03-28T08:00:00.000Z')
    for (const broken of ['i morgon', undefined, null, 7]) expect(shiftedValue(broken, day)).toBe(broken)
  })

  test('of nothing leaves the text as it is', () => {
    expect(shiftedValue('2027-03-27T09:00:00Z', 0)).toBe('2027-03-27T09:00:00Z')
  })
})

describe('a programme item', () => {
  test('over midnight ends on the day after, on the same clock', () => {
    const item = {
      _key: 'a',
      startsAt: '2027-03-26T21:00:00Z',
      endsAt: '2027-03-26T23:30:00Z',
      topic: 'Kveld',
    }
    const moved = shiftedItem(item, 2 * day)
    expect(moved).toEqual({
      ...item,
      startsAt: '2027-03-28T20:00:00.000Z',
      endsAt: '2027-03-28T22:30:00.000Z',
    })
  })

  test('without times stays, and so does what is no item', () => {
    for (const item of [{ _key: 'a', topic: 'Kaffi' }, null, 'tull'])
      expect(shiftedItem(item, day)).toEqual(item)
  })
})
