import { describe, expect, it, test } from 'vitest'
import { calendarFile } from '#lib/calendar/file.ts'
import { eventOf } from '#tests/fixtures/content.ts'

const site = 'https://aktuelt.example:8443'
const fileOf = (more: object = {}) => calendarFile(eventOf(more), site)

/** The file's content lines, unfolded. */
const linesOf = (more: object = {}) => fileOf(more).replaceAll('\r\n ', '').trimEnd().split('\r\n')
const timesOf = (more: object) => linesOf(more).filter((line) => /^DT(START|END)/.test(line))

test('an event is one entry, with all that a calendar can tell of it', () => {
  const event = {
    _id: 'e1',
    title: 'Ope møte; om vatn, veg og brann',
    slug: 'ope-møte',
    lead: 'Første linje.\nAndre linje.',
    endsAt: '2021-09-01T13:30:00Z',
    calendarSequence: 3,
    attendance: 'mixed',
    place: { name: 'Bergen rådhus', address: 'Rådhusgata 10\n5014 Bergen' },
    lastUpdated: '2021-08-26T08:15:30+02:00',
  }
  expect(linesOf(event)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Aktuelt//Aktuelt//NN',
    'BEGIN:VEVENT',
    'UID:e1@aktuelt.example:8443',
    'SEQUENCE:3',
    'DTSTAMP:20210826T061530Z',
    'DTSTART:20210901T113000Z',
    'DTEND:20210901T133000Z',
    'SUMMARY:Ope møte\\; om vatn\\, veg og brann',
    'LOCATION:Bergen rådhus og på nett\\nRådhusgata 10\\n5014 Bergen',
    'DESCRIPTION:Første linje.\\nAndre linje.',
    'URL;VALUE=URI:https://aktuelt.example:8443/aktuelt/ope-m%C3%B8te',
    'STATUS:CONFIRMED',
    'LAST-MODIFIED:20210826T061530Z',
    'END:VEVENT',
    'END:VCALENDAR',
  ])
})

test('the same event gives the same bytes, whenever it is asked for', () => {
  expect(fileOf()).toBe(fileOf())
  expect(linesOf()).toContain('DTSTAMP:20210825T080000Z')
})

describe('the times of an entry', () => {
  it('have no end when nobody has said one, or one that is not after the start', () => {
    expect(timesOf({})).toEqual(['DTSTART:20210901T113000Z'])
    expect(timesOf({ endsAt: '2021-09-01T11:30:00Z' })).toEqual(['DTSTART:20210901T113000Z'])
    expect(timesOf({ endsAt: '2021-08-01T11:30:00Z' })).toEqual(['DTSTART:20210901T113000Z'])
  })

  it('of a whole day are that day in Oslo, and end before the next', () => {
    expect(timesOf({ allDay: true, startsAt: '2021-08-31T22:00:00Z' })).toEqual([
      'DTSTART;VALUE=DATE:20210901',
      'DTEND;VALUE=DATE:20210902',
    ])
  })

  it('of several days end before the day after the last, over a change of clocks too', () => {
    const days = { allDay: true, startsAt: '2024-10-25T22:00:00Z', endsAt: '2024-10-27T23:00:00Z' }
    expect(timesOf(days)).toEqual(['DTSTART;VALUE=DATE:20241026', 'DTEND;VALUE=DATE:20241029'])
  })

  it('over the end of a year are in it and in the next', () => {
    const night = { startsAt: '2024-12-31T22:30:00Z', endsAt: '2025-01-01T00:30:00Z' }
    expect(timesOf(night)).toEqual(['DTSTART:20241231T223000Z', 'DTEND:20250101T003000Z'])
    expect(timesOf({ ...night, allDay: true })).toEqual([
      'DTSTART;VALUE=DATE:20241231',
      'DTEND;VALUE=DATE:20250102',
    ])
  })
})

describe('the status of an entry', () => {
  it.each([
    ['planned', 'CONFIRMED'],
    ['rescheduled', 'CONFIRMED'],
    ['movedOnline', 'CONFIRMED'],
    ['postponed', 'TENTATIVE'],
    ['cancelled', 'CANCELLED'],
  ])('of what is %s is %s', (status, told) => {
    expect(linesOf({ status })).toContain(`STATUS:${told}`)
  })

  it('is said in its title too, for calendars that show none', () => {
    expect(linesOf({ title: 'Møte', status: 'cancelled' })).toContain('SUMMARY:Avlyst: Møte')
  })

  it('of what is withdrawn is that it is called off', () => {
    const withdrawn = { at: '2021-08-26T08:00:00Z', reason: 'Feil.' }
    expect(linesOf({ withdrawn })).toContain('STATUS:CANCELLED')
  })
})

test('what has moved online is not said to be at the old address', () => {
  const place = { name: 'Bergen rådhus', address: 'Rådhusgata 10' }
  expect(linesOf({ attendance: 'physical', status: 'movedOnline', place })).toContain('LOCATION:På nett')
})

test('every line ends with CRLF and is at most 75 bytes, whatever is in it', () => {
  const file = fileOf({ title: `${'På 💧 '.repeat(60)}`, lead: 'ordutanmellomrom'.repeat(40) })
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const longest = Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))
  expect(longest).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n ', '')).toContain('På 💧 På 💧')
})

test('nobody writes lines of their own into the file', () => {
  const lead = 'Velkomen.\r\nSTATUS:CANCELLED\rX-A:1\u0000\u001b'
  expect(linesOf({ lead })).toContain('DESCRIPTION:Velkomen.\\nSTATUS:CANCELLED\\nX-A:1')
})

describe('how to sign up', () => {
  const descriptionOf = (more: object) =>
    linesOf(more)
      .find((line) => line.startsWith('DESCRIPTION:'))
      ?.slice('DESCRIPTION:'.length)
      .replaceAll('\u00a0', ' ')
  const registration = {
    url: 'https://a.no/x',
    email: 'post@a.no',
    phone: '51 00 00 00',
    deadline: '2021-08-31T10:00:00Z',
    note: 'Gratis.',
  }

  it('stands below what the event is about', () => {
    expect(descriptionOf({ lead: 'Kom.', registration })).toBe(
      'Kom.\\n\\nMeld deg på: https://a.no/x\\nPå e-post: post@a.no\\nPå telefon: 51 00 00 00\\nFrist: tysdag 31. august 2021 kl. 12.00\\nGratis.',
    )
    expect(descriptionOf({ lead: undefined, registration: { note: 'Ring oss' } })).toBe('Ring oss')
  })

  it('is not said of an event that is off', () => {
    expect(descriptionOf({ lead: 'Kom.', status: 'cancelled', registration })).toBe('Kom.')
  })
})
