import { expect, test } from 'vitest'
import { copyOf } from '#sanity/studio/actions/duplicate.ts'

test('a copy has no address, date, history or withdrawal of its original’s, and all else', () => {
  const copied = {
    _id: 'a',
    _type: 'article',
    body: [{ _type: 'block', _key: 'x' }],
  }
  const own = {
    slug: { _type: 'slug', current: 'ei-sak' },
    publishedAt: '2026-06-01T10:00:00Z',
    expiresAt: '2026-07-01T10:00:00Z',
    previousStarts: ['2026-06-05T10:00:00Z'],
    calendarSequence: 2,
    reviewAt: '2027-06-01',
    translationOf: { _ref: 'b' },
    lastUpdated: '2026-06-02T10:00:00Z',
    changes: [{ _key: 'c', note: 'Retta' }],
    withdrawn: { reason: 'Feil' },
  }
  expect(copyOf({ ...copied, ...own })).toEqual(copied)
  expect(copyOf({ _type: 'redirect', from: '/a', to: '/b' })).toEqual({ _type: 'redirect', to: '/b' })
})

test('a copy says in its titles that it is one', () => {
  const original = { _type: 'article', title: 'Ei lang sak', shortTitle: 'Sak' }
  const copy = { _type: 'article', title: 'Kopi av Ei lang sak', shortTitle: 'Kopi av Sak' }
  expect(copyOf(original)).toEqual(copy)
  expect(copyOf({ _type: 'article', title: ' ' })).toEqual({ _type: 'article', title: ' ' })
})
