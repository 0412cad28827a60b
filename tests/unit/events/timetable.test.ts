import { describe, expect, test } from 'vitest'
import { timetableOf } from '#lib/events/timetable.ts'

const at = (time: string, day = 15): string => `2027-03-${day}T${time}:00+01:00`
const item = (_key: string, from: string, to?: string, rest: object = {}) => ({
  _key,
  startsAt: at(from),
  ...(to && { endsAt: at(to) }),
  ...rest,
})

const cellsOf = (items: ReturnType<typeof item>[]) =>
  timetableOf(items, 'track')[0]?.cells.map(({ item: { _key }, rows, columns }) => [_key, rows, columns])

describe('the timetable of a day', () => {
  test('has a column for each track, in the order of the programme, and what is for all goes across', () => {
    const items = [
      item('opning', '09:00', '10:00'),
      item('b', '10:00', '11:00', { track: 'B' }),
      item('a', '10:00', '10:30', { track: 'A' }),
    ]
    const [day] = timetableOf(items, 'track')
    expect(day?.heads).toEqual([
      { name: 'B', columns: [0, 1] },
      { name: 'A', columns: [1, 2] },
    ])
    expect(day?.times).toEqual(
      ['08:00', '09:00', '09:30', '10:00'].map((time) => `2027-03-15T${time}:00.000Z`),
    )
    expect(cellsOf(items)).toEqual([
      ['opning', [0, 1], [0, 2]],
      ['b', [1, 3], [0, 1]],
      ['a', [1, 2], [1, 2]],
    ])
  })

  test('shows items of one track that overlap side by side', () => {
    const track = { track: 'A' }
    const items = [
      item('one', '09:00', '10:00', track),
      item('two', '09:30', '11:00', track),
      item('three', '10:00', '11:00', track),
    ]
    expect(cellsOf(items)?.map(([key, , columns]) => [key, columns])).toEqual([
      ['one', [0, 1]],
      ['two', [1, 2]],
      ['three', [0, 1]],
    ])
  })

  test('gives what has no track a column of its own where it does not stand alone', () => {
    const items = [item('a', '09:00', '10:00', { track: 'A' }), item('utan', '09:30', '10:30')]
    expect(timetableOf(items, 'track')[0]?.heads.map(({ name }) => name)).toEqual(['A', ''])
  })

  test('draws an item without an end for a quarter of an hour', () => {
    expect(timetableOf([item('a', '09:00')], 'room')[0]?.times).toHaveLength(2)
  })

  test('is that of the day in Oslo on which an item starts, also past midnight and a clock change', () => {
    const night = { _key: 'n', startsAt: '2027-03-27T23:30:00Z', endsAt: '2027-03-28T01:30:00Z' }
    const days = timetableOf([item('a', '09:00', '10:00'), night], 'track')
    expect(days.map(({ day }) => day)).toEqual(['2027-03-15', '2027-03-28'])
    expect(days[1]?.cells[0]?.rows).toEqual([0, 1])
  })

  test('leaves out what has no start, or one that is no time', () => {
    expect(timetableOf([{ _key: 'a' }, { _key: 'b', startsAt: 'snart' }], 'track')).toEqual([])
  })

  test('of 500 items is made at once', () => {
    const many = Array.from({ length: 500 }, (_, n) =>
      item(`${n}`, `${String(8 + (n % 10)).padStart(2, '0')}:00`, undefined, { track: `${n % 8}` }),
    )
    expect(timetableOf(many, 'track')[0]?.cells).toHaveLength(500)
  })
})
