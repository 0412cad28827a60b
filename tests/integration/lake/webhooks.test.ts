import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { isValidSignature } from '@sanity/webhook'
import { expect, onTestFinished, test } from 'vitest'
import type { RunningLake } from '#lake/server.ts'
import type { Webhook } from '#lake/settings.ts'
import { clientOf, newDirectory, runningLake } from './support.ts'

const secret = 'a-secret-of-the-tests'

type Received = { headers: IncomingHttpHeaders; text: string; at: number }

/** A receiver that answers with these statuses in turn, repeating the last one, each after `delay` ms. */
async function receiver(statuses: number[] = [200], { delay = 0, port = 0 } = {}) {
  const received: Received[] = []
  let open = 0
  let mostOpen = 0
  const server = createServer(async (request, response) => {
    open += 1
    mostOpen = Math.max(mostOpen, open)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    received.push({ headers: request.headers, text: Buffer.concat(chunks).toString(), at: Date.now() })
    const status = statuses[Math.min(received.length, statuses.length) - 1] ?? 200
    await pause(delay)
    open -= 1
    response.writeHead(status).end('svar')
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  onTestFinished(close)
  // A server that listens on TCP has an address of this shape.
  const taken = (server.address() as AddressInfo).port
  return {
    received,
    close,
    port: taken,
    url: `http://127.0.0.1:${taken}/hook`,
    mostOpen: () => mostOpen,
    async until(count: number, limit = 5000) {
      const deadline = Date.now() + limit
      while (received.length < count && Date.now() < deadline) await pause(5)
      expect(received.length).toBeGreaterThanOrEqual(count)
      return received.map(({ text }) => JSON.parse(text))
    },
  }
}

const hookTo = (url: string, rest: Partial<Webhook> = {}): Webhook => ({
  name: 'test-hook',
  url,
  on: ['create', 'update', 'delete'],
  secret,
  projection:
    '{_id,_type,_rev,"slug":slug.current,"before":{"slug":before().slug.current},"operation":delta::operation()}',
  ...rest,
})

const messages = ({ lake }: RunningLake) =>
  lake.store.database.prepare('SELECT * FROM webhook_messages ORDER BY seq').all()
const attempts = ({ lake }: RunningLake) =>
  lake.store.database.prepare('SELECT * FROM webhook_attempts ORDER BY seq').all()

/** Waits until no message is pending, so that whatever has not arrived by then never will. */
async function settled(lake: RunningLake) {
  const deadline = Date.now() + 5000
  while (messages(lake).some(({ status }) => status === 'queued' || status === 'sending')) {
    if (Date.now() > deadline) throw new Error(`Not settled: ${JSON.stringify(messages(lake))}`)
    await pause(5)
  }
}

const article = (_id: string, slug: string) => ({ _id, _type: 'article', slug: { current: slug } })

test('each change is told at once, with both addresses and a signature that verifies', async () => {
  const hook = await receiver()
  const lake = await runningLake({ webhooks: [hookTo(hook.url, { headers: { 'x-mine': 'ja' } })] })
  const client = clientOf(lake)
  const created = await client.create(article('a', 'gamal'))
  await client
    .patch('a')
    .set({ slug: { current: 'ny' } })
    .commit({ transactionId: 'second' })
  await client.delete('a')
  const [first, second, third] = await hook.until(3)
  expect(first).toEqual({
    _id: 'a',
    _type: 'article',
    _rev: created._rev,
    slug: 'gamal',
    before: { slug: null },
    operation: 'create',
  })
  expect(second).toMatchObject({ slug: 'ny', before: { slug: 'gamal' }, operation: 'update' })
  expect(third).toMatchObject({ slug: 'ny', before: { slug: 'ny' }, operation: 'delete' })

  const { headers, text } = hook.received[1] as Received
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'sanity-transaction-id': 'second',
    'sanity-dataset': 'production',
    'sanity-project-id': 'local',
    'sanity-document-id': 'a',
    'sanity-webhook-id': 'test-hook',
    'sanity-operation': 'update',
    'idempotency-key': expect.any(String),
    'x-mine': 'ja',
  })
  const signature = String(headers['sanity-webhook-signature'])
  expect(await isValidSignature(text, signature, secret)).toBe(true)
  expect(await isValidSignature(`${text} `, signature, secret)).toBe(false)
  expect(new Set(hook.received.map(({ headers }) => headers['idempotency-key'])).size).toBe(3)
})

test('one transaction of several documents is several requests; drafts and other types are none', async () => {
  const hook = await receiver()
  const lake = await runningLake({ webhooks: [hookTo(hook.url, { filter: '_type == "article"' })] })
  const client = clientOf(lake)
  await client
    .transaction()
    .create(article('a', 'a'))
    .create(article('drafts.b', 'b'))
    .create(article('versions.r.c', 'c'))
    .create({ _id: 'd', _type: 'topic' })
    .create(article('e', 'e'))
    .commit()
  await settled(lake)
  expect(hook.received.map(({ headers }) => headers['sanity-document-id'])).toEqual(['a', 'e'])
  expect(messages(lake)).toHaveLength(2)
})

test('publishing and unpublishing are told as create and delete of the published document', async () => {
  const hook = await receiver()
  const lake = await runningLake({ webhooks: [hookTo(hook.url)] })
  const client = clientOf(lake)
  const ids = { draftId: 'drafts.x', publishedId: 'x' }
  await client.create(article('drafts.x', 's'))
  await client.action({ actionType: 'sanity.action.document.publish', ...ids })
  await client.action({ actionType: 'sanity.action.document.unpublish', ...ids })
  expect(await hook.until(2)).toMatchObject([
    { _id: 'x', operation: 'create' },
    { _id: 'x', operation: 'delete' },
  ])
})

test('after 500 the same message comes again, with the same key and a new signature', async () => {
  const hook = await receiver([500, 429, 200])
  const lake = await runningLake({ webhooks: [hookTo(hook.url)] })
  await clientOf(lake).create(article('a', 'a'))
  await hook.until(3)
  await settled(lake)
  const [first, second, third] = hook.received as [Received, Received, Received]
  expect(second.text).toBe(first.text)
  expect(third.headers['idempotency-key']).toBe(first.headers['idempotency-key'])
  expect(second.headers['sanity-webhook-signature']).not.toBe(first.headers['sanity-webhook-signature'])
  expect(second.at - first.at).toBeGreaterThanOrEqual(900)
  expect(messages(lake)).toMatchObject([{ status: 'success', attempts: 2, before: null, after: null }])
  expect(attempts(lake)).toMatchObject([
    { result_code: 500, failure_reason: 'http', result_body: 'svar' },
    { result_code: 429, failure_reason: 'http' },
    { result_code: 200, failure_reason: null },
  ])
})

test.each([400, 401, 404, 302])('after %i the message never comes again', async (status) => {
  const hook = await receiver([status])
  const lake = await runningLake({ webhooks: [hookTo(hook.url)] })
  await clientOf(lake).create(article('a', 'a'))
  await hook.until(1)
  await settled(lake)
  expect(messages(lake)).toMatchObject([{ status: 'failure' }])
  expect(hook.received).toHaveLength(1)
})

test('a write never waits for the delivery of those before it', async () => {
  const silent = await receiver([200], { delay: 60_000 })
  const lake = await runningLake({ webhooks: [hookTo(silent.url)] })
  const client = clientOf(lake)
  for (const id of ['a', 'b', 'c', 'd']) await client.create(article(id, id))
  expect(silent.received.length).toBeLessThanOrEqual(1)
})

test('one request of a hook is under way at a time', async () => {
  const hook = await receiver([200], { delay: 200 })
  const lake = await runningLake({ webhooks: [hookTo(hook.url)] })
  const client = clientOf(lake)
  for (const id of ['a', 'b', 'c', 'd']) await client.create(article(id, id))
  await hook.until(4)
  await settled(lake)
  expect(hook.mostOpen()).toBe(1)
})

test('a hook that fails does not hold up another', async () => {
  const [bad, good] = [await receiver([500]), await receiver()]
  const lake = await runningLake({
    webhooks: [hookTo(bad.url, { name: 'bad' }), hookTo(good.url, { name: 'good', on: ['create'] })],
  })
  const client = clientOf(lake)
  await client.create(article('a', 'a'))
  await client
    .patch('a')
    .set({ slug: { current: 'b' } })
    .commit()
  await client.create(article('c', 'c'))
  expect(await good.until(2, 900)).toMatchObject([{ _id: 'a' }, { _id: 'c' }])
})

test('what the receiver was away for comes after a restart of the lake', async () => {
  const hook = await receiver()
  hook.close()
  const settings = { directory: newDirectory(), webhooks: [hookTo(hook.url)] }
  const first = await runningLake(settings)
  await clientOf(first).create(article('a', 'a'))
  await clientOf(first).create(article('b', 'b'))
  await pause(100)
  expect(attempts(first)[0]).toMatchObject({ failure_reason: 'network', result_code: null })
  await first.close()

  const back = await receiver([200], { port: hook.port })
  await runningLake(settings)
  const told = await back.until(2)
  expect(told.map(({ _id }) => _id).sort()).toEqual(['a', 'b'])
})

test('a delivery that closing calls off is made after the restart', async () => {
  const slow = await receiver([200], { delay: 60_000 })
  const settings = { directory: newDirectory(), webhooks: [hookTo(slow.url)] }
  const first = await runningLake(settings)
  await clientOf(first).create(article('a', 'a'))
  await slow.until(1)
  // It answers after a minute, twice the time limit of a test: closing does not wait for it.
  await first.close()
  slow.close()

  const back = await receiver([200], { port: slow.port })
  const second = await runningLake(settings)
  await back.until(1)
  await settled(second)
  expect(back.received[0]?.headers['idempotency-key']).toBe(slow.received[0]?.headers['idempotency-key'])
})

test('a transaction that fails leaves no message, and one that fails after queueing takes it along', async () => {
  const hook = await receiver()
  const lake = await runningLake({ webhooks: [hookTo(hook.url)] })
  const client = clientOf(lake)
  const both = client.transaction().create(article('a', 'a')).create(article('a', 'a'))
  await expect(both.commit()).rejects.toThrow(/already exists/)

  let queued = 0
  lake.lake.beforeCommit(() => {
    queued = messages(lake).length
    throw new Error('The disk is full')
  })
  await expect(client.create(article('b', 'b'))).rejects.toThrow()
  expect(queued).toBe(1)
  expect(messages(lake)).toEqual([])
  expect(await client.fetch('count(*)')).toBe(0)
  await pause(50)
  expect(hook.received).toEqual([])
})

test('a hook whose GROQ is not valid stops the lake from starting, and frees its directory', async () => {
  const directory = newDirectory()
  const broken = hookTo('http://127.0.0.1:1/', { filter: '_type ==' })
  await expect(runningLake({ directory, webhooks: [broken] })).rejects.toThrow(/filter of the webhook/)
  await runningLake({ directory })
})
