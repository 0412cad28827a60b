import { expect, test } from 'vitest'
import { publicPathOf } from '#sanity/studio/visible/publicPath.ts'

const stored = (more: object) => ({ _id: 'a', _rev: 'r', _createdAt: '', _updatedAt: '', ...more })
const slug = { current: 'ei sak' }

test.each([
  [{ _type: 'article', slug }, '/aktuelt/ei%20sak'],
  [{ _type: 'event', slug }, '/aktuelt/ei%20sak'],
  [{ _type: 'topic', slug }, '/aktuelt/emne/ei%20sak'],
  [{ _type: 'siteSettings' }, '/'],
  [{ _type: 'redirect', from: '/gamal' }, '/gamal'],
  [{ _type: 'redirect', from: 'https://a.example' }, undefined],
  [{ _type: 'person', slug }, undefined],
  [{ _type: 'article' }, undefined],
])('%j is at %s', (document, path) => {
  // The cast: a table of documents of several types.
  expect(publicPathOf(stored(document) as Parameters<typeof publicPathOf>[0])).toBe(path)
})
