import type { SanityDocument } from 'sanity'
import { expect, test } from 'vitest'
import { plannable } from '#sanity/studio/planning/action.tsx'

const document: SanityDocument = { _id: 'a', _type: 'article', _rev: 'r', _createdAt: '', _updatedAt: '' }

test('a draft can be planned, new or not, and the end of what is published, but for the only one of its kind', () => {
  const of = (draft: SanityDocument | null, published: SanityDocument | null, isSingle = false) =>
    plannable({ draft, published }, isSingle)
  expect(of(document, null)).toEqual(['publish'])
  expect(of(document, document)).toEqual(['publish', 'unpublish'])
  expect(of(null, document)).toEqual(['unpublish'])
  expect(of(document, document, true)).toEqual(['publish'])
  expect(of(null, document, true)).toEqual([])
  expect(of(null, null)).toEqual([])
})
