import { describe, expect, test } from 'vitest'
import { announced } from '#sanity/studio/events/announced.ts'
import { consequences } from '#sanity/studio/events/consequences.ts'
import { noteOf, undoNoteOf } from '#sanity/studio/events/notes.ts'
import { messages } from '#sanity/studio/messages/events.ts'
import { editedFields } from '#sanity/studio/publication/edited.ts'
import { eventOf, now } from './support.ts'

const move = {
  kind: 'move',
  reason: '',
  startsAt: '2027-04-03T08:00:00.000Z',
  endsAt: '2027-04-03T14:00:00.000Z',
  follows: false,
} as const
const movedOf = (more: object = {}) => {
  const event = eventOf(more)
  return [event, { ...event, ...announced(move, event, event, now) }] as const
}

describe('the note', () => {
  test('of a move has both times', () => {
    expect(noteOf('move', ...movedOf(), now).replaceAll('\u00a0', ' ')).toBe(
      'Arrangementet har fått ny dato. Tidlegare tidspunkt: laurdag 20. mars 2027 kl. 10.00. Nytt tidspunkt: laurdag 3. april 2027 kl. 10.00.',
    )
  })

  test('of whole days has the days alone, and is in the language of the page', () => {
    const note = noteOf('move', ...movedOf({ allDay: true, language: 'en' }), now).replaceAll('\u00a0', ' ')
    expect(note).toContain('New time: Saturday 3 April 2027.')
  })

  test('of what is taken back is in the language of the page; of Northern Sámi the editor writes it', () => {
    expect(undoNoteOf('cancel', eventOf({ language: 'nb' }))).toBe('Avlysningen er trukket tilbake.')
    expect(undoNoteOf('cancel', eventOf({ language: 'se' }))).toBe('')
  })
})

describe('what readers will see', () => {
  test('of a move is the new time, the old one, and that the programme goes along', () => {
    const texts = consequences(
      'move',
      ...movedOf({ registration: { deadline: '2027-03-10T11:00:00Z' } }),
      now,
    )
    expect(texts.join(' ').replaceAll('\u00a0', ' ')).toMatch(
      /Ny tid: laurdag 3\. april 2027 kl\. 10\.00–16\.00\. Den gamle tida, laurdag 20\. mars.*2 programpostane.*Påmeldingsfristen.*10\. mars/,
    )
  })

  test('of a move into the past says so', () => {
    expect(consequences('move', ...movedOf(), '2027-04-03T08:00:01Z')).toContain(messages.startPassed)
    expect(consequences('move', ...movedOf(), now)).not.toContain(messages.startPassed)
  })

  test('of an article that is withdrawn says nothing of calendars', () => {
    const article = { _type: 'article', title: 'Saka', language: 'nn' }
    const texts = consequences('withdraw', article, { ...article, withdrawn: { reason: 'Feil.' } }, now)
    expect(texts[0]).toBe('Sida og listene seier «Tilbaketrekt: Saka».')
    expect(texts.join(' ')).not.toMatch(/alender/)
  })
})

test('the other edits of a draft are its fields that differ, whatever the order of keys', () => {
  const draft = { ...eventOf({ lead: 'Ny.', place: { name: 'Rådhuset' } }), _id: 'drafts.kurs', _rev: 'd' }
  expect(editedFields(eventOf(), draft)).toEqual(['lead'])
  expect(editedFields(eventOf({ lead: 'Borte.' }), { ...eventOf() })).toEqual(['lead'])
  expect(editedFields(eventOf(), undefined)).toEqual([])
})
