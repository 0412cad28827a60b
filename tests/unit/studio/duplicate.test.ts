import { expect, test } from 'vitest'
import { copyOf } from '#sanity/studio/actions/duplicate.ts'

test('a copy has no address, no corrections and no withdrawal of its original’s, and all else', () => {
  const copied = {
    _id: 'a',
    _type: 'article',
    title: 'Ei sak',
    body: [{ _type: 'block', _key: 'x' }],
    publishedAt: '2026-06-01T10:00:00Z',
  }
  const own = {
    slug: { _type: 'slug', current: 'ei-sak' },
    lastUpdated: '2026-06-02T10:00:00Z',
    changes: [{ _key: 'c', note: 'Retta' }],
    withdrawn: { reason: 'Feil' },
  }
  expect(copyOf({ ...copied, ...own })).toEqual(copied)
  expect(copyOf({ _type: 'redirect', from: '/a', to: '/b' })).toEqual({ _type: 'redirect', to: '/b' })
})
