import { expect, test } from 'vitest'
import { referencesIn } from '#sanity/studio/addresses/references.ts'

const document = {
  topics: [{ _ref: 't1' }, { _ref: 't2', _weak: true }],
  body: [{ markDefs: [{ target: { _ref: 'a1' } }] }, { _type: 'figure', asset: { _ref: 't1' } }],
}

test('the references of a document are found wherever they stand, each once', () => {
  expect(referencesIn(document)).toEqual(['t1', 't2', 'a1'])
})

test('weak ones keep nothing from being deleted', () => {
  expect(referencesIn(document, true)).toEqual(['t1', 'a1'])
})
