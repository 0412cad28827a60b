import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { Webhook } from '#sanity/lake/settings.ts'
import type { Rule } from '#sanity/lake/webhooks/evaluate.ts'
import { queueIn } from '#sanity/lake/webhooks/queue.ts'
import type { Outcome } from '#sanity/lake/webhooks/send.ts'
import { prepareTables } from '#sanity/lake/webhooks/tables.ts'
import { startWorker } from '#sanity/lake/webhooks/worker.ts'

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

/** A worker on a queue in memory, whose sending always ends in `verdict` and whose clock the test moves. */
function setUp(
  verdict: Outcome['verdict'],
  rule: Rule = { payload: async ({ after }) => JSON.stringify(after) },
) {
  const database = new DatabaseSync(':memory:')
  const clock = { now: start }
  prepareTables(database, [hook], start)
  const queue = queueIn(database)
  const sent: string[] = []
  const reports: string[] = []
  const worker = startWorker({
    hook: hook.name,
    queue,
    rule,
    now: () => new Date(clock.now),
    report: (message) => void reports.push(message),
    send: async ({ documentId }) => {
      sent.push(documentId)
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
  prepareTables(database, [hook], start + minute)
  expect(rows()).toEqual(['under-way queued', 'done success', 'waiting queued'])
  prepareTables(database, [hook], start + 8 * 24 * 60 * minute)
  expect(rows()).toEqual(['under-way queued', 'waiting queued'])
})
