import { describe, expect, it, test } from 'vitest'
import { calendarFile } from '#lib/calendar/file.ts'
import { osloClock } from '#lib/dates/oslo.ts'
import { shifted } from '#lib/dates/shift.ts'
import { eventOf } from '#tests/fixtures/content.ts'

const site = 'https://aktuelt.example'
const week = 7 * 86_400_000

/** What a calendar reads of one entry, by the names of RFC 5545; parameters stand before the value: «VALUE=DATE:20270303». */
type Entry = Record<string, string>

/**
 * Reads a file by the grammar of RFC 5545, 3.1 and 3.6: unfolded lines, each a name, parameters and a value; every entry
 * begins, ends, and has one of each that may be there once.
 */
function entriesOf(file: string): Entry[] {
  expect(file.startsWith('BEGIN:VCALENDAR\r\n') && file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  const entries: Entry[] = []
  let entry: Entry | undefined
  for (const line of file.replaceAll('\r\n ', '').trimEnd().split('\r\n')) {
    const [, name = '', value = ''] = /^([A-Z-]+)[;:](.*)$/.exec(line) ?? []
    expect(name, line).not.toBe('')
    if (line === 'BEGIN:VEVENT') {
      expect(entry).toBeUndefined()
      entry = {}
    } else if (line === 'END:VEVENT') {
      expect(entry).toMatchObject({
        UID: expect.any(String),
        DTSTAMP: expect.any(String),
        DTSTART: expect.any(String),
      })
      if (entry) entries.push(entry)
      entry = undefined
    } else if (entry) {
      expect(entry, line).not.toHaveProperty(name)
      entry[name] = value
    }
  }
  return entries
}

const entries = (more: object) => entriesOf(calendarFile(eventOf({ _id: 'e1', ...more }), site))

/** A point in time as a calendar writes it. */
const instantIn = (value = ''): string =>
  value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6.000Z')

/** Every Wednesday of a year at 11.00–13.00 in Oslo, the first of which is the event's own. */
const first = { startsAt: '2027-01-06T10:00:00.000Z', endsAt: '2027-01-06T12:00:00.000Z' }
const repeats = Array.from({ length: 51 }, (_, index) => ({
  _key: `d${index}`,
  _type: 'occurrence',
  startsAt: shifted(first.startsAt, (index + 1) * week),
  endsAt: shifted(first.endsAt, (index + 1) * week),
}))

describe('a series of 52 dates', () => {
  const all = entries({ ...first, repeats })

  it('has an entry each, in order, at its own time by the clock on the wall', () => {
    expect(all).toHaveLength(52)
    const starts = all.map(({ DTSTART }) => instantIn(DTSTART))
    expect(starts).toEqual([first, ...repeats].map(({ startsAt }) => startsAt))
    expect(new Set(starts.map((start) => osloClock(start).hour))).toEqual(new Set([11]))
    expect(new Set(starts.map((start) => start.slice(11, 13)))).toEqual(new Set(['09', '10']))
    expect(all.every(({ DTEND }) => osloClock(instantIn(DTEND)).hour === 13)).toBe(true)
  })

  it('has a UID each, made of the key: the first is the event’s own, as before it was repeated', () => {
    const [own, ...others] = all.map(({ UID }) => UID)
    expect(own).toBe('e1@aktuelt.example')
    expect(own).toBe(entries(first)[0]?.UID)
    expect(others).toEqual(repeats.map(({ _key }) => `e1.${_key}@aktuelt.example`))
  })

  it('keeps every UID when dates are moved, and others added or gone', () => {
    const [gone, ...rest] = repeats
    const moved = rest.map((date) => ({ ...date, startsAt: shifted(date.startsAt, 3_600_000) }))
    const uids = new Map(entries({ ...first, repeats: moved }).map(({ UID, DTSTART }) => [UID, DTSTART]))
    expect(uids.has(`e1.${gone?._key}@aktuelt.example`)).toBe(false)
    for (const { _key, startsAt } of moved)
      expect(instantIn(uids.get(`e1.${_key}@aktuelt.example`))).toBe(startsAt)
  })

  it('tells all of them that something has changed, by the event’s own sequence', () => {
    const told = entries({ ...first, repeats, calendarSequence: 7 })
    expect(new Set(told.map(({ SEQUENCE }) => SEQUENCE))).toEqual(new Set(['7']))
  })
})

describe('one date of a series', () => {
  const date = { _key: 'b', startsAt: '2027-05-12T09:00:00.000Z', endsAt: '2027-05-12T11:00:00.000Z' }
  const other = { _key: 'c', startsAt: '2027-05-19T09:00:00.000Z' }
  const place = { name: 'Rådhuset', address: 'Torget 1' }
  const one = (fields: object, event: object = {}) =>
    entries({
      ...first,
      attendance: 'physical',
      place,
      title: 'Ope møte',
      repeats: [{ ...date, ...fields }, other],
      ...event,
    }).map(({ UID, STATUS, SUMMARY, LOCATION, DTSTART }) => ({ UID, STATUS, SUMMARY, LOCATION, DTSTART }))

  it('that is cancelled stays, and says so, in its title too', () => {
    expect(one({ status: 'cancelled' })).toMatchObject([
      { STATUS: 'CONFIRMED', SUMMARY: 'Ope møte' },
      {
        UID: 'e1.b@aktuelt.example',
        STATUS: 'CANCELLED',
        SUMMARY: 'Avlyst: Ope møte',
        DTSTART: '20270512T090000Z',
      },
      { STATUS: 'CONFIRMED', SUMMARY: 'Ope møte' },
    ])
  })

  it('that is moved is at its new time, under the UID that it had', () => {
    const moved = {
      status: 'rescheduled',
      previousStart: date.startsAt,
      startsAt: '2027-05-13T09:00:00.000Z',
      endsAt: '2027-05-13T11:00:00.000Z',
    }
    expect(one(moved)[1]).toMatchObject({
      UID: 'e1.b@aktuelt.example',
      STATUS: 'CONFIRMED',
      DTSTART: '20270513T090000Z',
    })
  })

  it('that is elsewhere or online says where', () => {
    expect(one({ place: { name: 'Biblioteket' } }).map(({ LOCATION }) => LOCATION)).toEqual([
      'Rådhuset\\nTorget 1',
      'Biblioteket',
      'Rådhuset\\nTorget 1',
    ])
    expect(one({ status: 'movedOnline' })[1]?.LOCATION).toBe('På nett')
  })

  it('is off with the whole event', () => {
    expect(one({}, { status: 'cancelled' }).map(({ STATUS }) => STATUS)).toEqual([
      'CANCELLED',
      'CANCELLED',
      'CANCELLED',
    ])
    const withdrawn = { at: '2027-01-01T08:00:00Z', reason: 'Feil.' }
    expect(one({}, { withdrawn }).map(({ STATUS }) => STATUS)).toEqual([
      'CANCELLED',
      'CANCELLED',
      'CANCELLED',
    ])
  })
})

test('dates of whole days are days, also over a change of clocks', () => {
  const days = entries({
    allDay: true,
    startsAt: '2027-03-20T23:00:00.000Z',
    repeats: [{ _key: 'b', startsAt: '2027-03-27T23:00:00.000Z', endsAt: '2027-03-28T22:00:00.000Z' }],
  })
  expect(days.map(({ DTSTART, DTEND }) => [DTSTART, DTEND])).toEqual([
    ['VALUE=DATE:20270321', 'VALUE=DATE:20270322'],
    ['VALUE=DATE:20270328', 'VALUE=DATE:20270330'],
  ])
})

test('a date that ends the next day, on the night when the clock goes forward, does so', () => {
  const [, night] = entries({
    startsAt: '2027-03-20T21:00:00.000Z',
    repeats: [{ _key: 'b', startsAt: '2027-03-27T21:00:00.000Z', endsAt: '2027-03-28T00:30:00.000Z' }],
  })
  expect([night?.DTSTART, night?.DTEND]).toEqual(['20270327T210000Z', '20270328T003000Z'])
})

test('a key of any kind makes one line, and the same bytes each time', () => {
  const odd = { startsAt: '2027-05-12T09:00:00.000Z' }
  const keys = ['a b', 'å\r\nSTATUS:CANCELLED', ';:,\\', 'x'.repeat(300)]
  const event = eventOf({
    _id: 'e1',
    ...first,
    repeats: keys.map((_key, index) => ({ ...odd, startsAt: shifted(odd.startsAt, index * week), _key })),
  })
  const file = calendarFile(event, site)
  expect(calendarFile(event, site)).toBe(file)
  expect(new Set(entriesOf(file).map(({ UID }) => UID)).size).toBe(5)
  expect(file).not.toContain('\r\nSTATUS:CANCELLED')
})
