import { describe, expect, test } from 'vitest'
import { eventChanges, nextSequence } from '#sanity/studio/publication/sequence.ts'

const event = {
  _type: 'event',
  startsAt: '2026-12-01T10:00:00Z',
  place: { name: 'Rådhuset', address: 'Torget 1' },
  status: 'planned',
  calendarSequence: 4,
}

describe('the sequence of an event', () => {
  test.each([
    ['time', { startsAt: '2026-12-02T10:00:00Z' }],
    ['time', { endsAt: '2026-12-01T12:00:00Z' }],
    ['time', { allDay: true }],
    ['place', { place: { name: 'Kulturhuset' } }],
    ['place', { attendance: 'online' }],
    ['status', { status: 'cancelled' }],
    ['stream', { stream: { provider: 'youtube', videoId: 'a' } }],
    // A calendar shows a withdrawn event as cancelled.
    ['status', { withdrawn: { at: '2026-11-27T10:00:00Z', reason: 'Feil.' } }],
  ])('is one higher when its %s changes', (kind, fields) => {
    expect(eventChanges(event, { ...event, ...fields })).toEqual([kind])
    expect(nextSequence(event, { ...event, ...fields })).toBe(5)
  })

  test.each([
    ['title', { title: 'Ny tittel' }],
    ['programme', { programme: [{ topic: 'Noko' }] }],
    ['the order of keys', { place: { address: 'Torget 1', name: 'Rådhuset' } }],
    ['what the form starts with', { allDay: false, attendance: 'physical' }],
    ['the way a time is written', { startsAt: '2026-12-01T11:00:00.000+01:00' }],
  ])('stays when only %s differs', (_, fields) => {
    expect(nextSequence(event, { ...event, ...fields })).toBe(4)
  })

  test('never falls, whatever an old version or an editor says', () => {
    expect(nextSequence(event, { ...event, calendarSequence: 1 })).toBe(4)
    expect(nextSequence(event, { ...event, calendarSequence: 9, status: 'cancelled' })).toBe(9)
  })

  test('begins where the editor says, and is none of an article', () => {
    expect(nextSequence(undefined, { _type: 'event' })).toBe(0)
    expect(nextSequence(event, { ...event, _type: 'article' })).toBeUndefined()
  })
})

describe('the sequence of a series', () => {
  const date = { _key: 'a', startsAt: '2026-12-08T10:00:00Z', endsAt: '2026-12-08T12:00:00Z' }
  const other = { _key: 'b', startsAt: '2026-12-15T10:00:00Z' }
  const series = { ...event, repeats: [date, other] }
  const withDate = (fields: object) => ({ ...series, repeats: [{ ...date, ...fields }, other] })

  test.each([
    ['time', withDate({ startsAt: '2026-12-09T10:00:00Z' })],
    ['time', withDate({ endsAt: undefined })],
    ['time', { ...series, repeats: [date] }],
    ['time', { ...series, repeats: [date, other, { ...other, _key: 'c' }] }],
    ['time', event],
    ['status', withDate({ status: 'cancelled' })],
    ['place', withDate({ place: { name: 'Kulturhuset' } })],
  ])('is one higher when the %s of one date changes', (kind, after) => {
    expect(eventChanges(series, after)).toEqual([kind])
    expect(nextSequence(series, after)).toBe(5)
  })

  test('is one higher when a date is moved, whose status says so too', () => {
    const moved = { startsAt: '2026-12-09T10:00:00Z', previousStart: date.startsAt, status: 'rescheduled' }
    expect(eventChanges(series, withDate(moved))).toEqual(['time', 'status'])
    expect(nextSequence(series, withDate(moved))).toBe(5)
  })

  test('stays when a date says why, is written otherwise, or stands elsewhere in the list', () => {
    for (const after of [
      withDate({ reason: 'Sjukdom.' }),
      withDate({ startsAt: '2026-12-08T11:00:00+01:00' }),
      { ...series, repeats: [other, date] },
      { ...event, repeats: [] },
    ])
      expect(nextSequence(after.repeats?.length ? series : event, after)).toBe(4)
  })
})

describe('whatever an event becomes', () => {
  const values: Record<string, unknown[]> = {
    startsAt: [event.startsAt, '2027-01-01T10:00:00Z', undefined, 'tull'],
    endsAt: [undefined, null, '2027-01-01T12:00:00Z'],
    allDay: [undefined, false, true],
    status: [undefined, 'planned', 'cancelled', 'rescheduled'],
    attendance: [undefined, 'physical', 'online'],
    stream: [undefined, { provider: 'link', url: 'https://a.no' }],
    withdrawn: [undefined, { reason: 'Feil.' }],
    title: ['Ein', 'To'],
    calendarSequence: [undefined, 0, 3],
  }
  /** The values of a number, as digits in a system whose bases are how many there are of each. */
  const eventAt = (number: number): Record<string, unknown> => {
    let rest = number
    const fields = Object.entries(values).map(([field, choices]) => {
      const choice = choices[rest % choices.length]
      rest = Math.floor(rest / choices.length)
      return [field, choice]
    })
    return { _type: 'event', ...Object.fromEntries(fields) }
  }
  const count = Object.values(values).reduce((product, choices) => product * choices.length, 1)
  const some = Array.from({ length: 80 }, (_, index) => eventAt((index * 7_919) % count))
  const sequenceOf = ({ calendarSequence = 0 }: Record<string, unknown>) => Number(calendarSequence)

  test('its sequence never falls, rises when a calendar has to know, and settles', () => {
    for (const before of some) {
      expect(eventChanges(before, before)).toEqual([])
      for (const after of some) {
        const next = nextSequence(before, after) ?? Number.NaN
        expect(next).toBeGreaterThanOrEqual(Math.max(sequenceOf(before), sequenceOf(after)))
        if (eventChanges(before, after).length > 0) expect(next).toBeGreaterThan(sequenceOf(before))
        const stored = { ...after, calendarSequence: next }
        expect(nextSequence(stored, stored)).toBe(next)
        expect(eventChanges(before, after)).toEqual(eventChanges(after, before))
      }
    }
  })
})
