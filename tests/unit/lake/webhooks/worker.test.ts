import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Webhook } from '#lake/settings.ts'
import type { Rule } from '#lake/webhooks/evaluate.ts'
import { queueIn } from '#lake/webhooks/queue.ts'
import type { Delivered } from '#lake/webhooks/send.ts'
import { makeTables, prepareQueue } from '#lake/webhooks/tables.ts'
import { startWorker } from '#lake/webhooks/worker.ts'

const hook: Webhook = { name: 'h', url: 'http://127.0.0.1/', on: ['create'] }
const minute = 60_000
const start = Date.parse('2026-11-22T12:00:00.000Z')

function committed(...ids: string[]) {
  const timestamp = new Date(start).toISOString()
  const changes = ids.map((_id) => {
    const after = { _id, _type: 't', _rev: 'r', _createdAt: timestamp, _updatedAt: timestamp }
    return { id: _id, type: 't', operation: 'create' as const, after, mutations: [] }
  })
  return { transactionId: `trx-${ids.join()}`, timestamp, identity: 'me', changes }
}

/** A worker on a queue in memory, whose deliveries always end in `verdict` and whose clock the test sets. */
function setUp(
  verdict: Delivered['verdict'],
  rule: Rule = { payload: async ({ after }) => JSON.stringify(after) },
  whileSending: (database: DatabaseSync) => void = () => undefined,
  before: (database: DatabaseSync) => void = makeTables,
) {
  const database = new DatabaseSync(':memory:')
  const clock = { now: start }
  before(database)
  const queue = queueIn(database)
  const sent: string[] = []
  const reports: string[] = []
  const worker = startWorker({
    hook: hook.name,
    queue,
    rule,
    prepare: () => prepareQueue(database, [hook], start),
    rests: { first: 2, longest: 8 },
    now: () => new Date(clock.now),
    report: (message) => void reports.push(message),
    send: async ({ documentId }) => {
      sent.push(documentId)
      whileSending(database)
      return { verdict, attempt: { duration: 1, at: clock.now } }
    },
  })
  onTestFinished(async () => {
    await worker.stop()
    database.close()
  })
  const messages = () => database.prepare('SELECT * FROM webhook_messages ORDER BY seq').all()
  return { database, queue, worker, clock, sent, reports, messages }
}

test('a message is tried for half an hour, and then given up', async () => {
  const { queue, worker, clock, sent, messages } = setUp('retry')
  queue.add(hook, committed('a'))
  for (; clock.now <= start + 40 * minute; clock.now += minute) {
    worker.wake()
    await pause(1)
  }
  expect(messages()).toMatchObject([{ status: 'failure' }])
  expect(sent.length).toBeGreaterThan(20)
  expect(sent.length).toBeLessThan(32)
})

test('a rule that fails on one document is reported, and does not hold up the next', async () => {
  const rule: Rule = {
    payload: async ({ after }) => {
      if (after?._id === 'bad') throw new Error('no')
      return '{}'
    },
  }
  const { database, queue, worker, sent, reports, messages } = setUp('success', rule)
  queue.add(hook, committed('bad', 'good'))
  worker.wake()
  await pause(10)
  expect(sent).toEqual(['good'])
  expect(reports).toEqual(['The webhook "h" failed on bad'])
  expect(messages().map(({ status }) => status)).toEqual(['failure', 'success'])
  expect(database.prepare('SELECT failure_reason FROM webhook_attempts').all()).toMatchObject([
    { failure_reason: 'other' },
    { failure_reason: null },
  ])
})

describe('a disk that refuses', () => {
  const full = (database: DatabaseSync, isFull: boolean) =>
    database.exec(`PRAGMA query_only = ${isFull ? 'ON' : 'OFF'}`)

  test('has the worker rest longer and longer, and is asked for the message again when it takes writes', async () => {
    const { database, queue, worker, sent, reports, messages } = setUp('success')
    await pause(5)
    queue.add(hook, committed('a'))
    full(database, true)
    worker.wake()
    await pause(100)
    // It waits 2, 4, 8, 8 … ms; without waiting there would be some thousand reports.
    expect(reports.length).toBeGreaterThan(3)
    expect(reports.length).toBeLessThan(20)
    expect(sent).toEqual([])
    full(database, false)
    await expect.poll(() => sent).toEqual(['a'])
    await expect.poll(() => messages()).toMatchObject([{ status: 'success' }])
  })

  test('while a message is sent: what became of it is written down later, and it is sent once', async () => {
    const { database, queue, worker, sent, messages } = setUp('success', undefined, (db) => full(db, true))
    await pause(5)
    queue.add(hook, committed('a', 'b'))
    worker.wake()
    await pause(50)
    expect(sent).toEqual(['a'])
    expect(messages()).toMatchObject([{ status: 'sending' }, { status: 'queued' }])
    full(database, false)
    await expect.poll(() => messages()[0]).toMatchObject({ status: 'success', attempts: 0 })
    expect(sent[0]).toBe('a')
    expect(sent.filter((id) => id === 'a')).toHaveLength(1)
  })

  test('at the start is met in order: what was under way waits again once it takes writes', async () => {
    const { database, queue, worker, sent } = setUp('success', undefined, undefined, (db) => {
      makeTables(db)
      const before = queueIn(db)
      before.add(hook, committed('under-way'))
      before.take(hook.name, start)
      full(db, true)
    })
    worker.wake()
    await pause(30)
    expect(sent).toEqual([])
    full(database, false)
    queue.add(hook, committed('new'))
    worker.wake()
    await expect.poll(() => sent).toEqual(['under-way', 'new'])
  })
})

test('at a start what was under way waits again, other hooks’ messages are dropped, old finished ones are cleared', async () => {
  const { database, queue } = setUp('success')
  await pause(1)
  const other = { ...hook, name: 'gone' }
  queue.add(other, committed('of-gone'))
  queue.add(hook, committed('under-way', 'done', 'waiting'))
  const first = queue.take('h', start)
  const second = queue.take('h', start)
  if (second) queue.finish(second.id, 'success')
  expect([first?.documentId, second?.documentId]).toEqual(['under-way', 'done'])

  const rows = () =>
    database
      .prepare('SELECT document_id, status FROM webhook_messages ORDER BY seq')
      .all()
      .map(({ document_id, status }) => `${document_id} ${status}`)
  prepareQueue(database, [hook], start + minute)
  expect(rows()).toEqual(['under-way queued', 'done success', 'waiting queued'])
  prepareQueue(database, [hook], start + 8 * 24 * 60 * minute)
  expect(rows()).toEqual(['under-way queued', 'waiting queued'])
})
