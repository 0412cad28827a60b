import { expect, test } from 'vitest'
import { type Listener, mutationEvents } from '#lake/listen/mutationEvents.ts'
import { testLake } from './support.ts'

const listener = (rest: Partial<Listener> = {}): Listener => ({
  matches: () => true,
  includeResult: false,
  includePreviousRevision: false,
  includeMutations: true,
  includeEffects: false,
  visibility: 'query',
  ...rest,
})

test('the revisions of a document make an unbroken chain through creation, edits and deletion', () => {
  const lake = testLake()
  lake.mutate([{ create: { _id: 'x', _type: 'a' } }], 'one')
  lake.mutate([{ patch: { id: 'x', set: { a: 1 } } }], 'two')
  lake.mutate([{ delete: { id: 'x' } }], 'three')
  lake.mutate([{ create: { _id: 'x', _type: 'a' } }], 'four')
  const events = lake.published.flatMap((committed) => mutationEvents(committed, listener()))
  expect(
    events.map(({ previousRev, resultRev, transition }) => [previousRev, resultRev, transition]),
  ).toEqual([
    [undefined, 'one', 'appear'],
    ['one', 'two', 'update'],
    ['two', 'three', 'disappear'],
    [undefined, 'four', 'appear'],
  ])
  expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(4)
})

test('each listener is told how many events it gets, not how many there are', () => {
  const lake = testLake()
  lake.mutate([
    { create: { _id: 'x', _type: 'a' } },
    { create: { _id: 'y', _type: 'b' } },
    { create: { _id: 'z', _type: 'a' } },
  ])
  const [committed] = lake.published
  if (!committed) throw new Error('Nothing was published')
  const counts = (matches: Listener['matches']) =>
    mutationEvents(committed, listener({ matches })).map((event) => [
      event.documentId,
      event.transactionCurrentEvent,
      event.transactionTotalEvents,
    ])
  expect(counts(({ _type }) => _type === 'a')).toEqual([
    ['x', 1, 2],
    ['z', 2, 2],
  ])
  expect(counts(({ _id }) => _id === 'y')).toEqual([['y', 1, 1]])
  expect(counts(() => false)).toEqual([])
})

test('the mutations of an event are those of its own document', () => {
  const lake = testLake()
  lake.mutate([
    { create: { _id: 'x', _type: 'a' } },
    { create: { _id: 'y', _type: 'a' } },
    { patch: { id: 'x', set: { a: 1 } } },
  ])
  const events = lake.published.flatMap((committed) => mutationEvents(committed, listener()))
  expect(events[0]?.mutations).toMatchObject([
    { create: { _id: 'x' } },
    { patch: { id: 'x', set: { a: 1 } } },
  ])
  expect(events[1]?.mutations).toMatchObject([{ create: { _id: 'y' } }])
})

test('an event says no more than was asked for', () => {
  const lake = testLake()
  lake.mutate([{ create: { _id: 'x', _type: 'a' } }])
  const quiet = lake.published.flatMap((committed) =>
    mutationEvents(committed, listener({ includeMutations: false })),
  )
  for (const absent of ['mutations', 'result', 'previous', 'effects'])
    expect(quiet[0]).not.toHaveProperty(absent)
})
