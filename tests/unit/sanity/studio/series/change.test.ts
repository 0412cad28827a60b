import { describe, expect, test } from 'vitest'
import { following, movedTo, undone, withStatus } from '#sanity/studio/series/change.ts'
import { dateForm } from '#sanity/studio/series/dateForm.ts'
import type { StoredDate } from '#sanity/studio/series/dates.ts'

const date: StoredDate = {
  _key: 'a',
  startsAt: '2027-05-12T09:00:00.000Z',
  endsAt: '2027-05-12T11:00:00.000Z',
}
const thursday = '2027-05-13T10:00:00.000Z'

describe('a date that is moved', () => {
  test('ends as much later, and says where it was when readers know it', () => {
    expect(movedTo(date, thursday, true)).toEqual({
      ...date,
      startsAt: thursday,
      endsAt: '2027-05-13T12:00:00.000Z',
      status: 'rescheduled',
      previousStart: date.startsAt,
    })
    expect(movedTo(date, thursday, false)).not.toHaveProperty('status')
  })

  test('twice remembers the first, and back again is as it was', () => {
    const twice = movedTo(movedTo(date, thursday, true), '2027-05-14T10:00:00.000Z', true)
    expect(twice.previousStart).toBe(date.startsAt)
    expect(movedTo(twice, date.startsAt ?? '', true)).toEqual(date)
    expect(undone(twice)).toEqual(date)
  })

  test('keeps the clock of its end past a change of clocks', () => {
    const march = { _key: 'a', startsAt: '2027-03-27T10:00:00.000Z', endsAt: '2027-03-27T12:00:00.000Z' }
    expect(movedTo(march, '2027-03-28T09:00:00.000Z', true).endsAt).toBe('2027-03-28T11:00:00.000Z')
  })
})

test('a date that was cancelled or moved online is as before when that is undone', () => {
  const reasoned = { ...withStatus(date, 'cancelled'), reason: 'Sjuk.' }
  expect(undone(reasoned)).toEqual(date)
  expect(undone(withStatus(date, 'movedOnline'))).toEqual(date)
  const moved = movedTo(date, thursday, true)
  expect(undone(withStatus(moved, 'cancelled'))).toEqual(moved)
})

describe('the dates that follow the first', () => {
  const now = new Date('2027-05-01T00:00:00Z')
  const from = { startsAt: '2027-05-05T09:00:00.000Z', endsAt: '2027-05-05T11:00:00.000Z' }
  const to = { startsAt: '2027-05-06T10:00:00.000Z', endsAt: '2027-05-06T13:00:00.000Z' }

  test('move as far by the clock, and last as much longer', () => {
    expect(following([date], from, to, now)).toEqual({
      count: 1,
      dates: [{ ...date, startsAt: thursday, endsAt: '2027-05-13T13:00:00.000Z' }],
    })
  })

  test('are neither those that are over nor those that were changed by themselves', () => {
    const past = { ...date, _key: 'past', startsAt: '2027-04-28T09:00:00.000Z' }
    const cancelled = { ...date, _key: 'off', status: 'cancelled' }
    expect(following([past, cancelled], from, to, now)).toEqual({ count: 0, dates: [past, cancelled] })
  })

  test('lose their end with the first, and get one with it', () => {
    expect(following([date], from, { ...to, endsAt: undefined }, now).dates[0]).not.toHaveProperty('endsAt')
    const { endsAt: _, ...open } = date
    expect(following([open], { ...from, endsAt: undefined }, to, now).dates[0]?.endsAt).toBe(
      '2027-05-13T13:00:00.000Z',
    )
  })
})

describe('the time of one date as typed', () => {
  const known = { startsAt: date.startsAt, endsAt: date.endsAt }
  const start = (text: string) => dateForm(() => known, false).read(text)
  const end = (text: string) => dateForm(() => known, true).read(text)

  test.each([
    ['13.05.2027 12.00', thursday],
    ['13.05.2027', '2027-05-13T09:00:00.000Z'],
    ['torsdag 13. mai 2027', '2027-05-13T09:00:00.000Z'],
    ['12.30', '2027-05-12T10:30:00.000Z'],
    ['kl. 12', '2027-05-12T10:00:00.000Z'],
  ])('«%s» is a start', (text, value) => expect(start(text)).toEqual({ value }))

  test.each([
    ['13.30', '2027-05-12T11:30:00.000Z'],
    ['3 t', '2027-05-12T12:00:00.000Z'],
    ['90 min', '2027-05-12T10:30:00.000Z'],
  ])('«%s» is an end', (text, value) => expect(end(text)).toEqual({ value }))

  test.each(['13.05.27', '32.05.2027', 'i morgon', '13'])('«%s» is refused with words', (text) =>
    expect(start(text)).toHaveProperty('problem'),
  )
})
