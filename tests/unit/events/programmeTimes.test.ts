import { describe, expect, test } from 'vitest'
import { byTime, nearestTime, nextStart } from '#lib/events/programmeTimes.ts'

const at = (time: string): string => `2027-03-15T${time}:00.000Z`
const event = { startsAt: at('08:00') }

describe('a new item', () => {
  test('starts when the event does, when it is the first', () => {
    expect(nextStart([], event)).toBe(at('08:00'))
  })

  test('starts when the one before it ends', () => {
    const items = [
      { startsAt: at('08:00'), endsAt: at('09:00') },
      { startsAt: at('09:00'), endsAt: at('09:45') },
    ]
    expect(nextStart(items, event)).toBe(at('09:45'))
    expect(nextStart(items.slice(0, 1), event)).toBe(at('09:00'))
  })

  test('starts when the last one with a time ends, where that before it has none', () => {
    expect(nextStart([{ startsAt: at('08:00'), endsAt: at('09:00') }, {}], event)).toBe(at('09:00'))
  })

  test('has no time where nothing tells: an item without end, a programme without times, whole days, no event', () => {
    expect(nextStart([{ startsAt: at('08:00') }], event)).toBeUndefined()
    expect(nextStart([{}, {}], event)).toBeUndefined()
    expect(nextStart([], { ...event, allDay: true })).toBeUndefined()
    expect(nextStart([], {})).toBeUndefined()
    expect(nextStart([{ startsAt: 'snart', endsAt: 'seinare' }], { startsAt: 'ein gong' })).toBeUndefined()
  })
})

test('a time of day alone is meant on the day of the item before, or of the event', () => {
  expect(nearestTime([{ startsAt: '2027-03-16T08:00:00Z' }, {}], event)).toBe('2027-03-16T08:00:00Z')
  expect(nearestTime([], event)).toBe(at('08:00'))
  expect(nearestTime([], {})).toBeUndefined()
})

describe('items in order of time', () => {
  const names = (items: { name: string }[]) => items.map(({ name }) => name).join('')

  test('keep their order when they start together', () => {
    const items = [
      { name: 'c', startsAt: at('10:00') },
      { name: 'a', startsAt: at('09:00') },
      { name: 'b', startsAt: at('09:00') },
    ]
    expect(names(byTime(items))).toBe('abc')
    expect(names(items)).toBe('cab')
  })

  test('stay behind the item that they belong to, when they have no time', () => {
    const items = [
      { name: 'f' },
      { name: 'c', startsAt: at('10:00') },
      { name: 'd' },
      { name: 'a', startsAt: at('09:00') },
      { name: 'b' },
    ]
    expect(names(byTime(items))).toBe('fabcd')
  })

  test('are compared as points in time, whatever their offset', () => {
    const items = [
      { name: 'b', startsAt: '2027-03-15T10:30:00+01:00' },
      { name: 'a', startsAt: '2027-03-15T09:00:00Z' },
    ]
    expect(names(byTime(items))).toBe('ab')
  })
})
