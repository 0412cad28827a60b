import { expect, test } from 'vitest'
import { compileMutations } from '#lake/transaction/mutations.ts'
import { refusal, testLake } from './support.ts'

const text = {
  _id: 'x',
  _type: 'a',
  title: 'Hello world',
  tags: ['a', 'b'],
  body: [{ _key: 'k1', text: 'one' }],
}

function lakeWithText() {
  const lake = testLake()
  lake.mutate([{ create: text }], 'first')
  return lake
}

test('a new document gets an id when it has none, and one in the folder it asks for', () => {
  const lake = testLake()
  const { changes } = lake.mutate([{ create: { _type: 'a' } }, { create: { _id: 'drafts.', _type: 'a' } }])
  expect(changes[0]?.id).toMatch(/^[0-9a-f-]{36}$/)
  expect(changes[1]?.id).toMatch(/^drafts\.[0-9a-f-]{36}$/)
})

test.each(['', '.x', '-x', 'a b', 'å', 'x/y', 'a..b', 'x'.repeat(129)])('the id %j is refused', (id) => {
  const lake = testLake()
  expect(refusal(() => lake.mutate([{ create: { _id: id, _type: 'a' } }]))).toMatchObject({
    status: 400,
    type: 'validationError',
  })
})

test('createOrReplace keeps when the document was created; createIfNotExists leaves one that exists', () => {
  const lake = lakeWithText()
  const created = lake.store.get('x')?._createdAt
  lake.mutate([{ createOrReplace: { _id: 'x', _type: 'a', title: 'New' } }])
  expect(lake.store.get('x')).toMatchObject({ title: 'New', _createdAt: created })
  expect(lake.store.get('x')).not.toHaveProperty('tags')
  const { changes } = lake.mutate([{ createIfNotExists: { _id: 'x', _type: 'a', title: 'Other' } }])
  expect(changes).toEqual([])
  expect(lake.store.get('x')?.title).toBe('New')
})

test('times that a sender gives a new document are kept, its revision is not', () => {
  const lake = testLake()
  const times = { _createdAt: '2020-01-01T00:00:00Z', _updatedAt: '2021-01-01T00:00:00Z' }
  lake.mutate([{ create: { _id: 'x', _type: 'a', _rev: 'mine', ...times } }], 'tx')
  expect(lake.store.get('x')).toMatchObject({ ...times, _rev: 'tx' })
})

test.each([
  ['set by path', { set: { 'body[_key=="k1"].text': 'two' } }, { body: [{ _key: 'k1', text: 'two' }] }],
  ['set a nested field that is not there', { set: { 'seo.title': 'T' } }, { seo: { title: 'T' } }],
  ['setIfMissing leaves a value', { setIfMissing: { title: 'No' } }, { title: 'Hello world' }],
  ['unset an array item', { unset: ['tags[0]'] }, { tags: ['b'] }],
  ['insert after the last', { insert: { after: 'tags[-1]', items: ['c'] } }, { tags: ['a', 'b', 'c'] }],
  ['insert before', { insert: { before: 'tags[0]', items: ['z'] } }, { tags: ['z', 'a', 'b'] }],
  [
    'replace by key',
    { insert: { replace: 'body[_key=="k1"]', items: [{ _key: 'k2' }] } },
    { body: [{ _key: 'k2' }] },
  ],
  [
    'diffMatchPatch',
    { diffMatchPatch: { title: '@@ -1,11 +1,9 @@\n-Hello\n+Hei\n  world\n' } },
    { title: 'Hei world' },
  ],
])('patch: %s', (_name, patch, expected) => {
  const lake = lakeWithText()
  lake.mutate([{ patch: { id: 'x', ...patch } }])
  expect(lake.store.get('x')).toMatchObject(expected)
})

test('inc and dec count', () => {
  const lake = testLake()
  lake.mutate([{ create: { _id: 'x', _type: 'a', n: 5 } }, { patch: { id: 'x', inc: { n: 3 } } }])
  lake.mutate([{ patch: { id: 'x', dec: { n: 1 } } }])
  expect(lake.store.get('x')?.n).toBe(7)
})

test('ifRevisionID lets a patch through when it fits, and answers 409 with both revisions when not', () => {
  const lake = lakeWithText()
  const refused = refusal(() =>
    lake.mutate([{ patch: { id: 'x', ifRevisionID: 'old', set: { title: 'B' } } }]),
  )
  expect(refused).toEqual({
    status: 409,
    type: 'documentRevisionIDDoesNotMatchError',
    description: 'Document "x" has unexpected revision ID ("first"), expected "old"',
  })
  lake.mutate([
    { patch: { id: 'x', ifRevisionID: 'first', set: { title: 'B' } } },
    { patch: { id: 'x', ifRevisionID: 'first', set: { more: 1 } } },
  ])
  expect(lake.store.get('x')).toMatchObject({ title: 'B', more: 1 })
})

test.each([
  ['an unknown document', { id: 'nobody', set: { a: 1 } }, 404, 'documentNotFoundError'],
  ['a malformed path', { id: 'x', set: { 'a.': 1 } }, 400, 'validationError'],
  [
    'a diffMatchPatch that is none',
    { id: 'x', diffMatchPatch: { title: 'garbage' } },
    400,
    'validationError',
  ],
  ['a new _id', { id: 'x', set: { _id: 'y' } }, 400, 'validationError'],
  ['a new _type', { id: 'x', set: { _type: 'b' } }, 400, 'validationError'],
])('a patch of %s is refused', (_name, patch, status, type) => {
  const lake = lakeWithText()
  expect(refusal(() => lake.mutate([{ patch }]))).toMatchObject({ status, type })
  expect(lake.store.get('x')).toMatchObject(text)
})

test('delete and patch by query act on every document the query selects, those of the same request too', () => {
  const lake = testLake()
  lake.mutate([{ create: { _id: 'x', _type: 'a', n: 1 } }, { create: { _id: 'y', _type: 'b', n: 1 } }])
  lake.mutate([
    { create: { _id: 'z', _type: 'a', n: 1 } },
    { patch: { query: '*[_type == $type]', params: { type: 'a' }, inc: { n: 1 } } },
  ])
  expect([...lake.store.all()].map(({ _id, n }) => [_id, n])).toEqual([
    ['x', 2],
    ['y', 1],
    ['z', 2],
  ])
  lake.mutate([{ delete: { query: '*[n == 2]' } }])
  expect([...lake.store.all()].map(({ _id }) => _id)).toEqual(['y'])
})

test('deleting what is not there is no error', () => {
  expect(testLake().mutate([{ delete: { id: 'nobody' } }]).changes).toEqual([])
})

test('the document a patch started from is not changed: subscribers hold on to it', () => {
  const lake = lakeWithText()
  const before = lake.store.get('x')
  const copy = structuredClone(before)
  lake.mutate([{ patch: { id: 'x', set: { 'body[0].text': 'two' }, unset: ['tags[0]'] } }])
  expect(before).toEqual(copy)
})

test('autoGenerateArrayKeys gives keys to the objects in arrays that have none', () => {
  const lake = testLake()
  const mutations = [{ create: { _id: 'x', _type: 'a', list: [{ n: 1 }, { _key: 'mine' }, 'text'] } }]
  const { steps } = compileMutations({ mutations }, { autoGenerateArrayKeys: true })
  lake.transact({ kind: 'mutation', steps, identity: 'test' })
  expect(lake.store.get('x')?.list).toEqual([
    { n: 1, _key: expect.stringMatching(/^[0-9a-f]{12}$/) },
    { _key: 'mine' },
    'text',
  ])
})

test.each([
  [{}, 'at mutations'],
  [{ mutations: [{ create: {} }] }, 'at mutations.0'],
  [{ mutations: [{ explode: {} }] }, 'at mutations.0'],
  [{ mutations: [{ patch: { id: 'x', insert: { items: [] } } }] }, 'at mutations.0'],
  [{ mutations: [], transactionId: 'a b' }, 'at transactionId'],
])('a body that is no mutate request says where it is wrong: %j', (body, place) => {
  expect(() => compileMutations(body)).toThrow(place)
})
