import { expect, it } from 'vitest'
import { announcedTitle } from '#lib/events/title.ts'
import { articleOf, cardOf, eventOf } from '#tests/fixtures/content.ts'

const title = 'Haustmøte'

it.each([
  ['cancelled', 'Avlyst: Haustmøte'],
  ['postponed', 'Utsett: Haustmøte'],
  ['rescheduled', 'Haustmøte'],
  ['movedOnline', 'Haustmøte'],
  ['planned', 'Haustmøte'],
])('the title of an event that is %s is «%s»', (status, expected) => {
  expect(announcedTitle(eventOf({ title, status }))).toBe(expected)
})

it('a withdrawn document says so before anything else, on its page and in lists', () => {
  const withdrawn = { at: '2026-01-01T10:00:00Z', reason: 'Feil tal' }
  expect(announcedTitle(articleOf({ title, withdrawn }))).toBe('Tilbaketrekt: Haustmøte')
  expect(announcedTitle(cardOf({ title, isWithdrawn: true }))).toBe('Tilbaketrekt: Haustmøte')
})
