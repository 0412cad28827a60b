import { expect, it } from 'vitest'
import { placeText } from '#lib/events/place.ts'
import { eventOf } from '#tests/fixtures/content.ts'

const place = { name: 'Bergen rådhus' }

it.each([
  ['an online event is on the net, whatever place it has', { attendance: 'online', place }, 'På nett'],
  ['a physical event is at its place', { attendance: 'physical', place }, 'Bergen rådhus'],
  ['a mixed event is at both', { attendance: 'mixed', place }, 'Bergen rådhus og på nett'],
  ['a mixed event may have no place yet', { attendance: 'mixed' }, 'Fysisk og på nett'],
  [
    'an event moved online is no longer at its place',
    { attendance: 'physical', status: 'movedOnline', place },
    'På nett',
  ],
  ['nothing is said of a place that nobody has set', { attendance: 'physical' }, undefined],
])('%s', (_, more, expected) => {
  expect(placeText(eventOf(more))).toBe(expected)
})
