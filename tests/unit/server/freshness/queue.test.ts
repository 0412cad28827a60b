import { describe, expect, test } from 'vitest'
import { openDatabase } from '#server/database.ts'
import { mostWaiting, queueIn } from '#server/freshness/queue.ts'
import { refuseWrites, soon, takeWrites } from '#tests/support/refusingDisk.ts'
import { changeOf, deletionOf } from './support.ts'

const older = changeOf('a', { revision: 'r1', updatedAt: '2026-11-22T12:00:00Z' })
const newer = changeOf('a', { revision: 'r2', updatedAt: '2026-11-22T12:00:01Z' })

const queuedChanges = () => {
  const database = openDatabase(':memory:', soon)
  return { database, queue: queueIn(database) }
}

describe('two changes of one document', () => {
  test.each([
    ['in order', [older, newer]],
    ['out of order', [newer, older]],
  ])('that come %s are one, which expects the newer', (_, changes) => {
    const { queue } = queuedChanges()
    for (const change of changes) queue.add(change, {}, 0)
    expect(queue.due(0, 9).map(({ change }) => change)).toEqual([newer])
  })

  test('are known by the deliveries of both', () => {
    const { queue } = queuedChanges()
    queue.add(older, { keys: ['key 1'] }, 0)
    queue.add(newer, { keys: ['key 2'] }, 0)
    expect(queue.due(0, 9)[0]?.keys).toEqual(['key 1', 'key 2'])
  })

  test('without end keep to so many deliveries, the newest', () => {
    const { queue } = queuedChanges()
    for (let i = 0; i < 1_000; i++) queue.add(newer, { keys: [`key ${i}`] }, 0)
    const { keys = [] } = queue.due(0, 9)[0] ?? {}
    expect(keys).toHaveLength(50)
    expect(keys.at(-1)).toBe('key 999')
  })

  test('of which the later is its deletion expect it to be gone', () => {
    const { queue } = queuedChanges()
    queue.add(newer, {}, 0)
    queue.add(deletionOf('a'), {}, 0)
    expect(queue.due(0, 9)[0]?.change.deleted).toBe(true)
  })
})

describe('a change that is told of while it is worked on', () => {
  test('still waits when the work on the first is done', () => {
    const { queue } = queuedChanges()
    queue.add(older, {}, 0)
    const [working] = queue.due(0, 1)
    queue.add(newer, {}, 0)
    if (working) queue.done(working)
    expect(queue.due(0, 9).map(({ change }) => change)).toEqual([newer])
  })

  test('is due at once when the work on the first has to be done again, with what that has invalidated', () => {
    const { queue } = queuedChanges()
    queue.add(older, { tags: ['list:all'] }, 0)
    const [working] = queue.due(0, 1)
    queue.add(newer, {}, 0)
    if (working) queue.again(working, { notBefore: 60_000, tags: ['card:a'] })
    expect(queue.due(0, 9)).toMatchObject([{ change: newer, tags: ['list:all', 'card:a'] }])
  })
})

test('a change that is to be tried again follows what has been worked on, unless a newer one was told of meanwhile', () => {
  const { queue } = queuedChanges()
  queue.add(older, {}, 0)
  const [waiting] = queue.due(0, 1)
  if (waiting) queue.again(waiting, { notBefore: 0, previous: 'r1' })
  const [second] = queue.due(0, 1)
  expect(second?.change).toEqual({ ...older, previous: 'r1' })
  queue.add(newer, {}, 0)
  if (second) queue.again(second, { notBefore: 0, previous: 'r1' })
  expect(queue.due(0, 1)).toMatchObject([{ change: newer }])
})

test('a change that is to be tried again is not due before its time', () => {
  const { queue } = queuedChanges()
  queue.add(newer, {}, 0)
  const [waiting] = queue.due(0, 1)
  if (waiting) queue.again(waiting, { notBefore: 500 })
  expect(queue.due(499, 9)).toEqual([])
  expect(queue.nextAt()).toBe(500)
  expect(queue.due(500, 9)).toMatchObject([{ change: newer, attempts: 1 }])
})

test('what waits is due again at once after a restart, with its deliveries and with what is to be invalidated', () => {
  const { database, queue } = queuedChanges()
  queue.add(newer, { keys: ['key 1'], tags: ['list:all'] }, 7)
  const [waiting] = queue.due(7, 1)
  if (waiting) queue.again(waiting, { notBefore: 60_000, tags: ['card:a'] })
  expect(queueIn(database).due(7, 9)).toEqual([
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
  const { database, queue } = queuedChanges()
  queue.add(newer, {}, 0)
  for (const waiting of queue.due(0, 9)) queue.done(waiting)
  expect([queue.size(), queue.has('a'), queue.nextAt()]).toEqual([0, false, undefined])
  expect(queueIn(database).size()).toBe(0)
})

test('no more is taken in than can be worked on, but what waits already may be told of again', () => {
  const { queue } = queuedChanges()
  for (let i = 0; i < mostWaiting; i++) queue.add(changeOf(`a${i}`), {}, 0)
  expect(queue.add(changeOf('one-too-many'), {}, 0)).toBe('refused')
  expect(queue.add(changeOf('a0', { revision: 'r2' }), {}, 0)).toBe('kept')
  expect(queue.size()).toBe(mostWaiting)
})

test('a disk that refuses loses no change: it waits in memory, says so, and is on disk when that takes writes again', async () => {
  const { database, queue } = queuedChanges()
  queue.add(changeOf('done'), {}, 0)
  refuseWrites(database)
  for (const waiting of queue.due(0, 9)) queue.done(waiting)
  expect(queue.add(newer, {}, 0)).toBe('in memory')
  expect(queue.due(0, 9)).toMatchObject([{ change: newer }])
  expect(queueIn(database).due(0, 9)).toMatchObject([{ change: changeOf('done') }])
  await takeWrites(database)
  expect(queueIn(database).due(0, 9)).toMatchObject([{ change: newer }])
  expect(queue.add(older, {}, 0)).toBe('kept')
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
    const { database, queue } = queuedChanges()
    for (const id of ['a', 'b']) queue.add(changeOf(id), {}, 0)
    database.read((file) => file.prepare("UPDATE pending SET waiting = ? WHERE id = 'a'").run(text))
    const reopened = queueIn(database)
    expect([reopened.isWhole, reopened.has('a'), reopened.has('b')]).toEqual([false, false, true])
    expect(queueIn(database).isWhole).toBe(true)
  },
)

test('a later change may be waited for as long as any, though an earlier one waits for long already', () => {
  const { queue } = queuedChanges()
  queue.add(older, {}, 0)
  queue.add(newer, {}, 9_000)
  queue.add(older, {}, 12_000)
  expect(queue.due(12_000, 9)).toMatchObject([{ change: newer, receivedAt: 9_000 }])
})

test('what is worked on is neither due nor the next to be', () => {
  const { queue } = queuedChanges()
  queue.add(newer, {}, 0)
  const inHand = new Set(queue.due(0, 9))
  expect([queue.due(0, 9, inHand), queue.nextAt(inHand)]).toEqual([[], undefined])
  queue.add(newer, { keys: ['key 2'] }, 1)
  expect(queue.due(1, 9, inHand)).toHaveLength(1)
})

test('a disk that refuses does not make a change due at once again', () => {
  const { database, queue } = queuedChanges()
  queue.add(changeOf('a'), {}, 0)
  const [waiting] = queue.due(0, 1)
  database.read((file) => file.exec('DROP TABLE pending'))
  if (waiting) queue.again(waiting, { notBefore: 1_000 })
  expect(queue.nextAt()).toBe(1_000)
})
