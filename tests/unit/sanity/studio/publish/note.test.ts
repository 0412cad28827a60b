import { expect, test } from 'vitest'
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
