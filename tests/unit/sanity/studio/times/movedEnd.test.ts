import { describe, expect, test } from 'vitest'
import { movedEnd } from '#sanity/studio/times/movedEnd.ts'

const [start, end] = ['2027-03-15T13:00:00.000Z', '2027-03-15T15:00:00.000Z']
const later = '2027-03-16T14:00:00.000Z'

describe('when a start moves', () => {
  test('its end follows, and keeps its length', () => {
    expect(movedEnd(undefined, start, end, later)).toEqual({ start, end, now: '2027-03-16T16:00:00.000Z' })
  })

  test('each text on the way is reckoned from where it began', () => {
    const first = movedEnd(undefined, start, end, '2027-03-05T13:00:00.000Z')
    const second = movedEnd(first, '2027-03-05T13:00:00.000Z', first?.now, later)
    expect(second?.now).toBe('2027-03-16T16:00:00.000Z')
    // The form may not have shown the first yet.
    expect(movedEnd(first, start, end, later)?.now).toBe('2027-03-16T16:00:00.000Z')
  })

  test('a field that is emptied first remembers it', () => {
    const emptied = movedEnd(undefined, start, end, undefined)
    expect(emptied?.now).toBe(end)
    expect(movedEnd(emptied, undefined, end, later)?.now).toBe('2027-03-16T16:00:00.000Z')
  })

  test('an end that somebody else set meanwhile is the one that follows', () => {
    const first = movedEnd(undefined, start, end, later)
    const theirs = '2027-03-16T20:00:00.000Z'
    expect(movedEnd(first, later, theirs, '2027-03-17T14:00:00.000Z')?.now).toBe('2027-03-17T20:00:00.000Z')
  })

  test.each([
    ['there is no end', start, undefined],
    ['there was no start', undefined, end],
    ['the end is before the start', end, start],
    ['the end is no time', start, 'tull'],
  ])('nothing follows where %s', (_, from, to) => {
    expect(movedEnd(undefined, from, to, later)).toBeUndefined()
  })
})
