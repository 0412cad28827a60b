import { expect, test } from 'vitest'
import { restoredDraft } from '#sanity/studio/addresses/kept.ts'

const stamps = { _rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }
const version = (fields: Record<string, unknown>) => ({ _id: 'sak', _type: 'article', ...stamps, ...fields })

test('an old version gets its content back, and keeps the address, dates, history and withdrawal of today', () => {
  const old = version({
    title: 'Gamal tittel',
    slug: { current: 'gamal' },
    publishedAt: '2026-01-01T00:00:00Z',
    calendarSequence: 0,
  })
  const today = {
    slug: { current: 'ny' },
    publishedAt: '2026-02-01T00:00:00Z',
    lastUpdated: '2026-03-01T00:00:00Z',
    changes: [{ _key: 'c', note: 'Retta' }],
    withdrawn: { reason: 'Feil' },
    calendarSequence: 3,
  }
  expect(restoredDraft(old, version({ title: 'Ny tittel', ...today }), 'drafts.sak')).toEqual({
    _id: 'drafts.sak',
    _type: 'article',
    title: 'Gamal tittel',
    ...today,
  })
})

test('what is not there today is not brought back: a withdrawal that was undone stays undone', () => {
  const old = version({ title: 'A', withdrawn: { reason: 'Feil' }, changes: [], lastUpdated: 'x' })
  expect(restoredDraft(old, version({ title: 'B' }), 'drafts.sak')).toEqual({
    _id: 'drafts.sak',
    _type: 'article',
    title: 'A',
  })
})

test('a deleted document gets back all that it had', () => {
  const had = { title: 'A', slug: { current: 'a' }, publishedAt: '2026-01-01T00:00:00Z' }
  expect(restoredDraft(version(had), undefined, 'drafts.sak')).toEqual({
    _id: 'drafts.sak',
    _type: 'article',
    ...had,
  })
})
