import { describe, expect, test } from 'vitest'
import { noteOf } from '#sanity/studio/publish/note.ts'

const event = {
  _type: 'event',
  startsAt: '2027-03-15T17:00:00.000Z',
  endsAt: '2027-03-15T19:00:00.000Z',
  status: 'planned',
  attendance: 'physical',
  place: { name: 'Rådhuset', address: 'Torget 1' },
}

test.each([
  [{ startsAt: '2027-03-22T17:00:00.000Z' }, 'Arrangementet er flytta til 22. mars 2027 kl. 18.00.'],
  // After the clocks have gone forward, in Oslo's time.
  [{ startsAt: '2027-03-29T16:00:00.000Z' }, 'Arrangementet er flytta til 29. mars 2027 kl. 18.00.'],
  [
    { startsAt: '2027-03-22T17:00:00.000Z', allDay: true },
    'Arrangementet er flytta til måndag 22. mars 2027.',
  ],
  [{ endsAt: '2027-03-15T20:00:00.000Z' }, 'Arrangementet sluttar no 15. mars 2027 kl. 21.00.'],
  [{ endsAt: undefined }, 'Ny tid: måndag 15. mars 2027 kl. 18.00.'],
  [{ allDay: true }, 'Ny tid: måndag 15. mars 2027.'],
  [{ place: { name: 'Biblioteket' } }, 'Ny stad: Biblioteket.'],
  [{ place: { name: 'Rådhuset', address: 'Torget 2' } }, 'Opplysningane om staden er endra.'],
  [{ place: undefined }, 'Staden er ikkje lenger fastsett.'],
  [{ place: undefined, attendance: 'online' }, 'Arrangementet er no berre på nett.'],
  [{ status: 'cancelled' }, 'Arrangementet er avlyst.'],
  [{ status: 'postponed' }, 'Arrangementet er utsett. Ny dato kjem.'],
  [
    { status: 'rescheduled', startsAt: '2027-03-22T17:00:00.000Z' },
    'Arrangementet er flytta til 22. mars 2027 kl. 18.00.',
  ],
  [{ status: 'rescheduled' }, 'Arrangementet er flytta til ny dato.'],
  [
    { status: 'movedOnline', attendance: 'online' },
    'Arrangementet er flytta til nett. Arrangementet er no berre på nett.',
  ],
  [{ stream: { state: 'planned' } }, 'Arrangementet blir sendt på nett.'],
  [{ title: 'Anna tittel' }, ''],
])('what readers are told of %j', (change, note) => {
  expect(noteOf(event, { ...event, ...change })).toBe(note)
})

test('what readers are told of a stream', () => {
  const stream = { videoId: 'abc', state: 'live' }
  const from = { ...event, stream }
  const told = (after: object | undefined) => noteOf(from, { ...event, stream: after })
  expect(told({ ...stream, state: 'recording' })).toBe('Opptaket ligg ute.')
  expect(told({ ...stream, state: 'ended' })).toBe('Sendinga er slutt.')
  expect(told({ ...stream, videoId: 'def' })).toBe('Sendinga er endra.')
  expect(told(undefined)).toBe('Arrangementet blir ikkje sendt på nett.')
})

test('times that are none are not told', () => {
  expect(noteOf(event, { ...event, startsAt: 'tull' })).toBe('')
})

describe('the note on a series', () => {
  const date = { _key: 'a', startsAt: '2027-05-12T09:00:00.000Z', endsAt: '2027-05-12T11:00:00.000Z' }
  const series = { ...event, repeats: [date] }
  const note = (fields: object) => noteOf(series, { ...series, repeats: [{ ...date, ...fields }] })

  test.each([
    [{ status: 'cancelled' }, 'Onsdag 12. mai 2027 er avlyst.'],
    [
      {
        status: 'rescheduled',
        previousStart: date.startsAt,
        startsAt: '2027-05-13T09:00:00.000Z',
        endsAt: '2027-05-13T11:00:00.000Z',
      },
      'Onsdag 12. mai 2027 er flytta til torsdag 13. mai 2027 kl. 11.00–13.00.',
    ],
    [{ endsAt: '2027-05-12T12:00:00.000Z' }, 'Onsdag 12. mai 2027 er no kl. 11.00–14.00.'],
    [{ status: 'movedOnline' }, 'Onsdag 12. mai 2027 er på nett.'],
    [{ place: { name: 'Kulturhuset' } }, 'Onsdag 12. mai 2027 er på ein annan stad: Kulturhuset.'],
    [{ reason: 'Sjukdom.' }, ''],
  ])('%o', (fields, said) => expect(note(fields)).toBe(said))

  test('tells of dates that go on as planned, are new, or gone', () => {
    const off = { ...event, repeats: [{ ...date, status: 'cancelled' }] }
    expect(noteOf(off, series)).toBe('Onsdag 12. mai 2027 går som planlagt.')
    expect(noteOf(event, series)).toBe('Ny dato: onsdag 12. mai 2027.')
    expect(noteOf(series, event)).toBe('Onsdag 12. mai 2027 er teken bort.')
  })

  test('counts what is much', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      _key: `k${index}`,
      startsAt: `2027-05-${String(index + 10)}T09:00:00.000Z`,
    }))
    expect(noteOf(event, { ...event, repeats: many })).toBe('12 nye datoar.')
    const off = many.map((one) => ({ ...one, status: 'cancelled' }))
    expect(noteOf({ ...event, repeats: many }, { ...event, repeats: off })).toBe('12 datoar er endra.')
  })

  test('is beside that on the event, which has its own', () => {
    expect(
      noteOf(series, { ...series, status: 'cancelled', repeats: [{ ...date, status: 'cancelled' }] }),
    ).toBe('Arrangementet er avlyst. Onsdag 12. mai 2027 er avlyst.')
  })
})
