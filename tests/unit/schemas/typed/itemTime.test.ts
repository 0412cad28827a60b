import { describe, expect, test } from 'vitest'
import { messages } from '#schemas/messages.ts'
import { endAfter, itemTimeForm, minutesOf, type Near } from '#schemas/typed/itemTime.ts'

const event = '2027-03-15T08:00:00.000Z'
const start = (text: string, at: string | undefined = event) => itemTimeForm(() => ({ at }), false).read(text)
const end = (text: string, startsAt: string | undefined, at: string | undefined = event) =>
  itemTimeForm((): Near => ({ at, startsAt }), true).read(text)

describe('the time of an item', () => {
  test('may be a time of day alone: the day is that of the event, by Oslo’s clock', () => {
    expect(start('9.30')).toEqual({ value: '2027-03-15T08:30:00.000Z' })
    expect(start('kl. 14')).toEqual({ value: '2027-03-15T13:00:00.000Z' })
    expect(start('0915', '2027-07-01T22:30:00Z')).toEqual({ value: '2027-07-02T07:15:00.000Z' })
  })

  test('may be a whole date as anywhere else', () => {
    // A day with a short year is not a clock with seconds.
    for (const text of ['13.05.27', '13.05.2'])
      expect(start(text)).toEqual({ problem: expect.stringContaining('årstalet') })
    expect(start('16.03.2027 9.30')).toEqual({ value: '2027-03-16T08:30:00.000Z' })
  })

  test('is asked for where it is not whole, or its day is not known', () => {
    expect(start('9')).toEqual({ problem: messages.itemHour })
    expect(itemTimeForm(() => ({ at: undefined }), false).read('9.30')).toEqual({
      problem: messages.itemDayMissing,
    })
    expect(start('snart')).toEqual({ problem: messages.typedForm })
  })

  test('that does not exist, or comes twice, is asked for on the nights when the clocks change', () => {
    expect(start('02.30', '2027-03-28T08:00:00Z')).toEqual({ problem: messages.typedGap('02.30') })
    expect(start('02.30', '2026-10-25T08:00:00Z')).toMatchObject({ problem: messages.typedTwice })
  })
})

describe('the end of an item', () => {
  test('may be how long it lasts, or a time of day after its start', () => {
    expect(end('45 min', event)).toEqual({ value: '2027-03-15T08:45:00.000Z' })
    expect(end('1 t 30', event)).toEqual({ value: '2027-03-15T09:30:00.000Z' })
    expect(end('10.15', event)).toEqual({ value: '2027-03-15T09:15:00.000Z' })
  })

  test('is the next day where the time of day is before that of the start', () => {
    expect(end('01.00', '2027-03-15T22:00:00.000Z')).toEqual({ value: '2027-03-16T00:00:00.000Z' })
    expect(end('00.00', '2027-03-15T22:00:00.000Z')).toEqual({ value: '2027-03-15T23:00:00.000Z' })
  })

  test('cannot be a length without a start', () => {
    expect(end('45 min', undefined)).toEqual({ problem: messages.itemEndStart })
  })

  test('comes as many minutes after the start as a stopwatch shows, also past a clock change', () => {
    const beforeGap = '2027-03-28T00:30:00.000Z'
    expect(endAfter(beforeGap, 60)).toBe('2027-03-28T01:30:00.000Z')
    expect(minutesOf(beforeGap, endAfter(beforeGap, 60))).toBe(60)
    expect(minutesOf('', beforeGap)).toBeUndefined()
  })
})
