import { expect, test } from 'vitest'
import { documentEvents, historyFamily } from '#lake/history/documentEvents.ts'
import { testLake } from './support.ts'

const ids = { draftId: 'drafts.x', publishedId: 'x' }

test('the life of a document is told newest first, with the revisions Studio opens', () => {
  const lake = testLake()
  lake.act([{ do: 'create', publishedId: 'x', attributes: { _id: 'drafts.x', _type: 'a' } }], 'created')
  lake.act([{ do: 'edit', ...ids, patch: { set: { a: 1 } } }], 'edited')
  lake.act([{ do: 'publish', ...ids }], 'published')
  lake.act([{ do: 'edit', ...ids, patch: { set: { a: 2 } } }], 'edited again')
  lake.act([{ do: 'discard', draftId: 'drafts.x' }], 'discarded')
  lake.act([{ do: 'unpublish', ...ids }], 'unpublished')
  lake.mutate([{ delete: { id: 'drafts.x' } }], 'deleted')
  const told = lake.store
    .transactionsOf(historyFamily('x'), { limit: 100, newestFirst: true })
    .flatMap((committed) => documentEvents(committed, 'x'))
  expect(told.map(({ type }) => type)).toEqual([
    'deleteDocumentVersion',
    'unpublishDocument',
    'deleteDocumentVersion',
    'createDocumentVersion',
    'publishDocumentVersion',
    'createDocumentVersion',
  ])
  expect(told[4]).toMatchObject({
    revisionId: 'published',
    versionRevisionId: 'edited',
    versionId: 'drafts.x',
  })
})

test('a document can be had as it was at a revision, at a time, and when it last existed', () => {
  const lake = testLake()
  const { timestamp } = lake.mutate([{ create: { _id: 'x', _type: 'a', n: 1 } }], 'one')
  lake.mutate([{ patch: { id: 'x', set: { n: 2 } } }], 'two')
  lake.mutate([{ create: { _id: 'other', _type: 'a' } }], 'three')
  lake.mutate([{ delete: { id: 'x' } }], 'four')
  expect(lake.store.documentAt('x', { revision: 'one' })?.n).toBe(1)
  expect(lake.store.documentAt('x', { revision: 'three' })?.n).toBe(2)
  expect(lake.store.documentAt('x', { revision: 'four' })).toBeUndefined()
  expect(lake.store.documentAt('x', { revision: 'unknown' })).toBeUndefined()
  expect(lake.store.documentAt('x', { time: timestamp })?.n).toBe(1)
  expect(lake.store.documentAt('x', 'last')?.n).toBe(2)
})

test('a part of the log is bounded by transactions, both included', () => {
  const lake = testLake()
  lake.mutate([{ create: { _id: 'x', _type: 'a', n: 0 } }], 't0')
  for (const id of ['t1', 't2', 't3']) lake.mutate([{ patch: { id: 'x', inc: { n: 1 } } }], id)
  const part = (range: { from?: string; to?: string; limit?: number; newestFirst?: boolean }) =>
    lake.store.transactionsOf(['x'], { limit: 10, ...range }).map(({ transactionId }) => transactionId)
  expect(part({})).toEqual(['t0', 't1', 't2', 't3'])
  expect(part({ from: 't1', to: 't2' })).toEqual(['t1', 't2'])
  expect(part({ to: 't2', newestFirst: true, limit: 2 })).toEqual(['t2', 't1'])
  expect(part({ from: 'unknown' })).toEqual([])
})
