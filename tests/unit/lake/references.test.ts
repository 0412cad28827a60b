import { expect, test } from 'vitest'
import { refusal, testLake } from './support.ts'

const ref = (id: string, rest = {}) => ({ _type: 'reference', _ref: id, ...rest })

test('a strong reference to nothing is refused; a weak one, and one into another dataset, are not', () => {
  const lake = testLake()
  expect(
    refusal(() => lake.mutate([{ create: { _id: 'x', _type: 'a', to: [{ deep: ref('nobody') }] } }])),
  ).toEqual({
    status: 409,
    type: 'documentReferenceDoesNotExistError',
    description: 'Document "x" references non-existent document "nobody"',
  })
  const other = ref('nobody', { _dataset: 'other', _projectId: 'p' })
  lake.mutate([{ create: { _id: 'x', _type: 'a', weak: ref('nobody', { _weak: true }), other } }])
  expect(lake.store.get('x')).toBeDefined()
})

test('a patch cannot bring in a reference to nothing either', () => {
  const lake = testLake()
  lake.mutate([{ create: { _id: 'x', _type: 'a' } }])
  const refused = refusal(() => lake.mutate([{ patch: { id: 'x', set: { to: ref('nobody') } } }]))
  expect(refused.type).toBe('documentReferenceDoesNotExistError')
})

test('what is strongly referred to cannot be deleted, and the answer names who refers to it', () => {
  const lake = testLake()
  lake.mutate([
    { create: { _id: 'target', _type: 'a' } },
    { create: { _id: 'x', _type: 'a', to: ref('target') } },
  ])
  expect(refusal(() => lake.mutate([{ delete: { id: 'target' } }]))).toEqual({
    status: 409,
    type: 'documentHasExistingReferencesError',
    description: 'Document "target" cannot be deleted as there are references to it from "x"',
  })
})

test('references are judged by how the transaction ends: in any order within it', () => {
  const lake = testLake()
  lake.mutate([
    { create: { _id: 'x', _type: 'a', to: ref('target') } },
    { create: { _id: 'target', _type: 'a' } },
  ])
  lake.mutate([{ delete: { id: 'target' } }, { patch: { id: 'x', unset: ['to'] } }])
  expect(lake.store.get('target')).toBeUndefined()
})

test('two documents that refer to each other can go together, and not one by one', () => {
  const lake = testLake()
  lake.mutate([
    { create: { _id: 'x', _type: 'a', to: ref('y') } },
    { create: { _id: 'y', _type: 'a', to: ref('x') } },
  ])
  expect(refusal(() => lake.mutate([{ delete: { id: 'x' } }])).type).toBe(
    'documentHasExistingReferencesError',
  )
  lake.mutate([{ delete: { id: 'x' } }, { delete: { id: 'y' } }])
  expect([...lake.store.all()]).toEqual([])
})

test('the failing mutation is named by its place in the request', () => {
  const lake = testLake()
  const mutations = [
    { create: { _id: 'ok', _type: 'a' } },
    { create: { _id: 'x', _type: 'a', to: ref('nobody') } },
  ]
  expect(() => lake.mutate(mutations)).toThrow(expect.objectContaining({ index: 1 }))
})

test('the type of a document that is referred to cannot change', () => {
  const lake = testLake()
  lake.mutate([
    { create: { _id: 'target', _type: 'a' } },
    { create: { _id: 'x', _type: 'a', to: ref('target') } },
  ])
  const refused = refusal(() => lake.mutate([{ createOrReplace: { _id: 'target', _type: 'b' } }]))
  expect(refused.status).toBe(400)
  lake.mutate([{ createOrReplace: { _id: 'target', _type: 'a', title: 'New' } }])
  expect(lake.store.get('target')?.title).toBe('New')
})

test('a document nested without end is refused and does not exhaust the stack', () => {
  const lake = testLake()
  const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`) as object
  expect(refusal(() => lake.mutate([{ create: { ...deep, _type: 'a' } }])).status).toBe(400)
})
