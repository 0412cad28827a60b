import { describe, expect, test } from 'vitest'
import { openDatabase } from '#server/database.ts'
import { mostWaiting, pendingIn } from '#server/freshness/queue.ts'
import { refuseWrites, soon, takeWrites } from '#tests/support/refusingDisk.ts'
import { changeOf, deletionOf } from './support.ts'

const older = changeOf('a', { revision: 'r1', updatedAt: '2026-11-22T12:00:00Z' })
const newer = changeOf('a', { revision: 'r2', updatedAt: '2026-11-22T12:00:01Z' })

const pendingChanges = () => {
  const database = openDatabase(':memory:', soon)
  return { database, pending: pendingIn(database) }
}

describe('two changes of one document', () => {
  test.each([
    ['in order', [older, newer]],
    ['out of order', [newer, older]],
  ])('that come %s are one, which expects the newer', (_, changes) => {
    const { pending } = pendingChanges()
    for (const change of changes) pending.add(change, {}, 0)
    expect(pending.due(0, 9).map(({ change }) => change)).toEqual([newer])
  })

  test('are known by the deliveries of both', () => {
    const { pending } = pendingChanges()
    pending.add(older, { keys: ['key 1'] }, 0)
    pending.add(newer, { keys: ['key 2'] }, 0)
    expect(pending.due(0, 9)[0]?.keys).toEqual(['key 1', 'key 2'])
  })

  test('without end keep to so many deliveries, the newest', () => {
    const { pending } = pendingChanges()
    for (let i = 0; i < 1_000; i++) pending.add(newer, { keys: [`key ${i}`] }, 0)
    const { keys = [] } = pending.due(0, 9)[0] ?? {}
    expect(keys).toHaveLength(50)
    expect(keys.at(-1)).toBe('key 999')
  })

  test('of which the later is its deletion expect it to be gone', () => {
    const { pending } = pendingChanges()
    pending.add(newer, {}, 0)
    pending.add(deletionOf('a'), {}, 0)
    expect(pending.due(0, 9)[0]?.change.deleted).toBe(true)
  })
})

describe('a change that is told of while it is worked on', () => {
  test('still waits when the work on the first is done', () => {
    const { pending } = pendingChanges()
    pending.add(older, {}, 0)
    const [working] = pending.due(0, 1)
    pending.add(newer, {}, 0)
    if (working) pending.done(working)
    expect(pending.due(0, 9).map(({ change }) => change)).toEqual([newer])
  })

  test('is due at once when the work on the first has to be done again, with what that has cleared', () => {
    const { pending } = pendingChanges()
    pending.add(older, { tags: ['list:all'] }, 0)
    const [working] = pending.due(0, 1)
    pending.add(newer, {}, 0)
    if (working) pending.again(working, { notBefore: 60_000, tags: ['card:a'] })
    expect(pending.due(0, 9)).toMatchObject([{ change: newer, tags: ['list:all', 'card:a'] }])
  })
})

test('a change that is to be tried again follows what has been worked on, unless a newer one was told of meanwhile', () => {
  const { pending } = pendingChanges()
  pending.add(older, {}, 0)
  const [waiting] = pending.due(0, 1)
  if (waiting) pending.again(waiting, { notBefore: 0, previous: 'r1' })
  const [second] = pending.due(0, 1)
  expect(second?.change).toEqual({ ...older, previous: 'r1' })
  pending.add(newer, {}, 0)
  if (second) pending.again(second, { notBefore: 0, previous: 'r1' })
  expect(pending.due(0, 1)).toMatchObject([{ change: newer }])
})

test('a change that is to be tried again is not due before its time', () => {
  const { pending } = pendingChanges()
  pending.add(newer, {}, 0)
  const [waiting] = pending.due(0, 1)
  if (waiting) pending.again(waiting, { notBefore: 500 })
  expect(pending.due(499, 9)).toEqual([])
  expect(pending.nextAt()).toBe(500)
  expect(pending.due(500, 9)).toMatchObject([{ change: newer, attempts: 1 }])
})

test('what waits is due again at once after a restart, with its deliveries and with what is to be cleared', () => {
  const { database, pending } = pendingChanges()
  pending.add(newer, { keys: ['key 1'], tags: ['list:all'] }, 7)
  const [waiting] = pending.due(7, 1)
  if (waiting) pending.again(waiting, { notBefore: 60_000, tags: ['card:a'] })
  expect(pendingIn(database).due(7, 9)).toEqual([
    {
      change: newer,
      receivedAt: 7,
      keys: ['key 1'],
      attempts: 0,
      notBefore: 0,
      tags: ['list:all', 'card:a'],
    },
  ])
})

test('what is done does not wait after a restart', () => {
  const { database, pending } = pendingChanges()
  pending.add(newer, {}, 0)
  for (const waiting of pending.due(0, 9)) pending.done(waiting)
  expect([pending.size(), pending.has('a'), pending.nextAt()]).toEqual([0, false, undefined])
  expect(pendingIn(database).size()).toBe(0)
})

test('no more is taken in than can be worked on, but what waits already may be told of again', () => {
  const { pending } = pendingChanges()
  for (let i = 0; i < mostWaiting; i++) pending.add(changeOf(`a${i}`), {}, 0)
  expect(pending.add(changeOf('one-too-many'), {}, 0)).toBe('refused')
  expect(pending.add(changeOf('a0', { revision: 'r2' }), {}, 0)).toBe('kept')
  expect(pending.size()).toBe(mostWaiting)
})

test('a disk that refuses loses no change: it waits in memory, says so, and is on disk when that takes writes again', async () => {
  const { database, pending } = pendingChanges()
  pending.add(changeOf('done'), {}, 0)
  refuseWrites(database)
  for (const waiting of pending.due(0, 9)) pending.done(waiting)
  expect(pending.add(newer, {}, 0)).toBe('in memory')
  expect(pending.due(0, 9)).toMatchObject([{ change: newer }])
  expect(pendingIn(database).due(0, 9)).toMatchObject([{ change: changeOf('done') }])
  await takeWrites(database)
  expect(pendingIn(database).due(0, 9)).toMatchObject([{ change: newer }])
  expect(pending.add(older, {}, 0)).toBe('kept')
})

test.each([
  ['no JSON', 'x'],
  ['another shape', '{"change":"a","receivedAt":0,"keys":[],"tags":[]}'],
  [
    'a cause to come',
    JSON.stringify({ change: { ...newer, cause: 'plan' }, receivedAt: 0, keys: [], tags: [] }),
  ],
])(
  'a row that this version cannot read (%s) is dropped for good, and said so: the others wait',
  (_, text) => {
    const { database, pending } = pendingChanges()
    for (const id of ['a', 'b']) pending.add(changeOf(id), {}, 0)
    database.read((file) => file.prepare("UPDATE pending SET waiting = ? WHERE id = 'a'").run(text))
    const reopened = pendingIn(database)
    expect([reopened.isWhole, reopened.has('a'), reopened.has('b')]).toEqual([false, false, true])
    expect(pendingIn(database).isWhole).toBe(true)
  },
)

test('a later change may be waited for as long as any, though an earlier one waits for long already', () => {
  const { pending } = pendingChanges()
  pending.add(older, {}, 0)
  pending.add(newer, {}, 9_000)
  pending.add(older, {}, 12_000)
  expect(pending.due(12_000, 9)).toMatchObject([{ change: newer, receivedAt: 9_000 }])
})

test('what is worked on is neither due nor the next to be', () => {
  const { pending } = pendingChanges()
  pending.add(newer, {}, 0)
  const inHand = new Set(pending.due(0, 9))
  expect([pending.due(0, 9, inHand), pending.nextAt(inHand)]).toEqual([[], undefined])
  pending.add(newer, { keys: ['key 2'] }, 1)
  expect(pending.due(1, 9, inHand)).toHaveLength(1)
})

test('a disk that refuses does not make a change due at once again', () => {
  const { database, pending } = pendingChanges()
  pending.add(changeOf('a'), {}, 0)
  const [waiting] = pending.due(0, 1)
  database.read((file) => file.exec('DROP TABLE pending'))
  if (waiting) pending.again(waiting, { notBefore: 1_000 })
  expect(pending.nextAt()).toBe(1_000)
})
