import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { EventPage } from '#components/pages/EventPage.tsx'
import { eventOf } from '#tests/fixtures/content.ts'
import { plain } from './support.ts'

const textOf = (selector: string) => plain(document.querySelector(selector))?.trim()

/** What an event's page says at a time: its state and its date. */
function saidAt(more: object, now: string) {
  render(<EventPage event={eventOf(more)} now={new Date(now)} />)
  return [textOf('.state'), textOf('.when')]
}

/** What it says about its stream and its recording. */
function streamAt(more: object, now: string) {
  const stream = { provider: 'youtube', videoId: 'abcdefghijk', state: 'planned' }
  render(<EventPage event={eventOf({ ...more, stream: { ...stream, ...more } })} now={new Date(now)} />)
  return textOf('.stream-state')
}

type Case = [what: string, now: string, state: string, when: string]

const cases = (title: string, event: object, rows: Case[]) =>
  describe(title, () => {
    test.each(rows)('%s', (_, now, state, when) => {
      expect(saidAt(event, now)).toEqual([state, when])
    })
  })

const toCome = 'Kommande arrangement'
const on = 'Går føre seg no'
const over = 'Arrangementet er over'

const meeting = { startsAt: '2021-09-01T11:30:00Z', endsAt: '2021-09-01T13:30:00Z' }
const meetingIs = 'onsdag 1. september 2021 kl. 13.30–15.30'

cases('an event with an end', meeting, [
  ['the day before', '2021-08-31T11:30:00Z', toCome, meetingIs],
  ['five minutes before', '2021-09-01T11:25:00Z', toCome, meetingIs],
  ['at its start', '2021-09-01T11:30:00Z', on, meetingIs],
  ['during it', '2021-09-01T12:30:00Z', on, meetingIs],
  ['the last millisecond of it', '2021-09-01T13:29:59.999Z', on, meetingIs],
  ['at its very end', '2021-09-01T13:30:00Z', over, meetingIs],
  ['a minute after', '2021-09-01T13:31:00Z', over, meetingIs],
  ['the day after', '2021-09-02T11:30:00Z', over, meetingIs],
])

const endless = { startsAt: '2021-09-01T11:30:00Z' }
const endlessIs = 'onsdag 1. september 2021 kl. 13.30'

cases('an event without an end', endless, [
  ['five minutes before', '2021-09-01T11:25:00Z', toCome, endlessIs],
  ['at its start', '2021-09-01T11:30:00Z', 'Starta kl. 13.30', endlessIs],
  ['the last millisecond of its day', '2021-09-01T21:59:59.999Z', 'Starta kl. 13.30', endlessIs],
  ['the day after, which begins in Oslo', '2021-09-01T22:00:00Z', over, endlessIs],
])

const wholeDay = { allDay: true, startsAt: '2021-08-31T22:00:00Z' }
const wholeDayIs = 'onsdag 1. september 2021'

cases('an event of a whole day', wholeDay, [
  ['five minutes before midnight', '2021-08-31T21:55:00Z', toCome, wholeDayIs],
  ['at midnight', '2021-08-31T22:00:00Z', on, wholeDayIs],
  ['the last millisecond', '2021-09-01T21:59:59.999Z', on, wholeDayIs],
  ['the next midnight', '2021-09-01T22:00:00Z', over, wholeDayIs],
])

const days = { allDay: true, startsAt: '2021-08-30T22:00:00Z', endsAt: '2021-09-02T10:00:00Z' }
const daysAre = 'tysdag 31. august til torsdag 2. september 2021'

cases('an event of several whole days', days, [
  ['before', '2021-08-30T21:59:59.999Z', toCome, daysAre],
  ['in the middle', '2021-09-01T12:00:00Z', on, daysAre],
  ['late on the last', '2021-09-02T21:59:59.999Z', on, daysAre],
  ['after', '2021-09-02T22:00:00Z', over, daysAre],
])

const hours = { startsAt: '2021-09-01T07:00:00Z', endsAt: '2021-09-02T13:00:00Z' }
const hoursAre = 'onsdag 1. september kl. 09.00 til torsdag 2. september 2021 kl. 15.00'

cases('an event over two days by the clock', hours, [
  ['at its start', '2021-09-01T07:00:00Z', on, hoursAre],
  ['the night between', '2021-09-01T23:00:00Z', on, hoursAre],
  ['at its end', '2021-09-02T13:00:00Z', over, hoursAre],
])

describe('an event that is changed', () => {
  const struck = `Skulle vore: ${meetingIs}`
  test.each([
    ['cancelled', '2021-08-31T10:00:00Z', 'Avlyst', struck],
    ['cancelled', '2021-09-01T12:30:00Z', 'Avlyst', struck],
    ['cancelled', '2021-09-02T12:30:00Z', 'Avlyst', struck],
    ['postponed', '2021-08-31T10:00:00Z', 'Utsett', struck],
    ['postponed', '2021-09-02T12:30:00Z', 'Utsett', struck],
    ['rescheduled', '2021-08-31T10:00:00Z', toCome, meetingIs],
    ['rescheduled', '2021-09-01T12:30:00Z', on, meetingIs],
    ['movedOnline', '2021-08-31T10:00:00Z', toCome, meetingIs],
    ['movedOnline', '2021-09-01T13:30:00Z', over, meetingIs],
  ])('%s, at %s', (status, now, state, when) => {
    expect(saidAt({ ...meeting, status }, now)).toEqual([state, when])
  })
})

const autumn = { startsAt: '2024-10-26T20:00:00Z', endsAt: '2024-10-27T09:00:00Z' }
const autumnIs = 'laurdag 26. oktober kl. 22.00 til søndag 27. oktober 2024 kl. 10.00'

cases('an event over the night that gets an hour more', autumn, [
  ['before', '2024-10-26T19:59:59Z', toCome, autumnIs],
  ['at 02.30, summer time', '2024-10-27T00:30:00Z', on, autumnIs],
  ['at 02.30, winter time', '2024-10-27T01:30:00Z', on, autumnIs],
  ['at 09.59', '2024-10-27T08:59:59Z', on, autumnIs],
  ['at 10.00', '2024-10-27T09:00:00Z', over, autumnIs],
])

const doubled = 'søndag 27. oktober 2024 kl. 02.30'

cases('an event at 02.30 before the clock is turned back', { startsAt: '2024-10-27T00:30:00Z' }, [
  ['before', '2024-10-27T00:29:59Z', toCome, doubled],
  ['an hour after, when the clock shows 02.30 again', '2024-10-27T01:30:00Z', 'Starta kl. 02.30', doubled],
  ['the last millisecond of the long day', '2024-10-27T22:59:59.999Z', 'Starta kl. 02.30', doubled],
  ['the next midnight', '2024-10-27T23:00:00Z', over, doubled],
])

cases('an event at 02.30 after the clock is turned back', { startsAt: '2024-10-27T01:30:00Z' }, [
  ['an hour before, when the clock shows 02.30 the first time', '2024-10-27T00:30:00Z', toCome, doubled],
  ['at its start', '2024-10-27T01:30:00Z', 'Starta kl. 02.30', doubled],
])

const spring = { startsAt: '2025-03-29T21:00:00Z', endsAt: '2025-03-30T08:00:00Z' }
const springIs = 'laurdag 29. mars kl. 22.00 til søndag 30. mars 2025 kl. 10.00'

cases('an event over the night that loses an hour', spring, [
  ['before', '2025-03-29T20:59:59Z', toCome, springIs],
  ['at 01.59', '2025-03-30T00:59:59Z', on, springIs],
  ['a second later, at 03.00', '2025-03-30T01:00:00Z', on, springIs],
  ['at 10.00', '2025-03-30T08:00:00Z', over, springIs],
])

cases('a whole day of 23 hours', { allDay: true, startsAt: '2025-03-29T23:00:00Z' }, [
  ['its first moment', '2025-03-29T23:00:00Z', on, 'søndag 30. mars 2025'],
  ['its last', '2025-03-30T21:59:59.999Z', on, 'søndag 30. mars 2025'],
  ['the next midnight', '2025-03-30T22:00:00Z', over, 'søndag 30. mars 2025'],
])

const newYear = { startsAt: '2024-12-31T22:30:00Z', endsAt: '2025-01-01T00:30:00Z' }
const newYearIs = 'tysdag 31. desember 2024 kl. 23.30 til onsdag 1. januar 2025 kl. 01.30'

cases('an event at 23.30 on New Year’s Eve', newYear, [
  ['five minutes before', '2024-12-31T22:25:00Z', toCome, newYearIs],
  ['at its start', '2024-12-31T22:30:00Z', on, newYearIs],
  ['in the new year', '2024-12-31T23:00:00Z', on, newYearIs],
  ['at its end', '2025-01-01T00:30:00Z', over, newYearIs],
])

cases('an event at 23.30 on New Year’s Eve without an end', { startsAt: '2024-12-31T22:30:00Z' }, [
  ['at its start', '2024-12-31T22:30:00Z', 'Starta kl. 23.30', 'tysdag 31. desember 2024 kl. 23.30'],
  ['in the new year', '2024-12-31T23:00:00Z', over, 'tysdag 31. desember 2024 kl. 23.30'],
])

describe('what is said of a stream', () => {
  test.each([
    ['planned', '2021-09-01T11:25:00Z', 'Sendinga startar onsdag 1. september 2021 kl. 13.30.'],
    ['planned', '2021-09-01T11:30:00Z', 'Sendinga skulle ha starta.'],
    ['planned', '2021-09-01T13:30:00Z', 'Sendinga er slutt.'],
    ['live', '2021-09-01T12:00:00Z', 'Sendinga går no.'],
    ['live', '2021-09-01T14:00:00Z', 'Sendinga går no.'],
    ['live', '2021-09-01T22:00:00Z', 'Sendinga er slutt.'],
    ['ended', '2021-09-01T12:00:00Z', 'Sendinga er slutt.'],
    ['removed', '2021-09-03T12:00:00Z', 'Arrangementet er over, og opptaket er fjerna.'],
  ])('that is %s, at %s', (state, now, text) => {
    expect(streamAt({ ...meeting, state }, now)).toBe(text)
  })

  const recording = 'Arrangementet er over. Du kan sjå opptaket.'
  const without = `${recording} Opptaket er ikkje teksta enno. Det blir teksta innan 15. september 2021.`

  test.each([
    ['the 13th day after', 'none', '2021-09-14T12:00:00Z', without],
    ['the 14th day after', 'none', '2021-09-15T12:00:00Z', without],
    ['late on the 14th day', 'none', '2021-09-15T21:59:59.999Z', without],
    ['the 15th day after', 'none', '2021-09-15T22:00:00Z', `${recording} Opptaket er ikkje teksta.`],
    [
      'the 14th day after',
      'auto',
      '2021-09-15T12:00:00Z',
      `${recording} Opptaket er teksta automatisk. Tekstinga blir kvalitetssikra innan 15. september 2021.`,
    ],
    ['the 15th day after', 'auto', '2021-09-16T12:00:00Z', `${recording} Opptaket er teksta automatisk.`],
    ['the 15th day after', 'reviewed', '2021-09-16T12:00:00Z', `${recording} Opptaket er teksta.`],
  ])('when it is a recording, %s, with captions %s', (_, captions, now, text) => {
    expect(streamAt({ ...meeting, state: 'recording', captions }, now)).toBe(text)
  })
})

describe('what is said of signing up', () => {
  const registration = { url: 'https://pamelding.example/1', deadline: '2021-08-31T10:00:00Z' }
  test.each([
    ['2021-08-31T10:00:00Z', 'Meld deg påFrist: tysdag 31. august 2021 kl. 12.00'],
    ['2021-08-31T10:00:00.001Z', 'Påmeldingsfristen har gått ut.'],
    ['2021-09-01T13:30:00Z', 'Påmeldinga er avslutta.'],
  ])('at %s', (now, text) => {
    render(<EventPage event={eventOf({ ...meeting, registration })} now={new Date(now)} />)
    expect(textOf('.facts dl > div:last-child dd')).toBe(text)
  })
})
