import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import type { Webhook } from '#lake/settings.ts'
import { send } from '#lake/webhooks/send.ts'

const settings = {
  directory: ':memory:',
  projectId: 'local',
  dataset: 'production',
  token: 't',
  port: 0,
  origins: [],
  webhooks: [],
}
const message = {
  id: 'key',
  transactionId: 'trx',
  transactionTime: '2026-11-22T12:00:00.000Z',
  identity: 'kari',
  documentId: 'a',
  operation: 'create' as const,
  delta: { before: undefined, after: undefined },
  payload: '{}',
  attempts: 0,
  createdAt: 0,
}
const now = () => new Date('2026-11-22T12:00:00.000Z')

/** A receiver that accepts a request and never answers. */
async function silent(): Promise<Webhook> {
  const server = createServer(() => {}).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  // A server that listens on TCP has an address of this shape.
  const { port } = server.address() as AddressInfo
  return { name: 'h', url: `http://127.0.0.1:${port}/`, on: ['create'] }
}

test('a receiver that does not answer in time is tried again', async () => {
  const outcome = await send(await silent(), message, settings, now, new AbortController().signal, 50)
  expect(outcome).toEqual({
    verdict: 'retry',
    attempt: { failureReason: 'timeout', duration: expect.any(Number), at: now().getTime() },
  })
  expect(outcome.attempt.duration).toBeGreaterThanOrEqual(45)
})

test('a request that is called off is no attempt', async () => {
  const stop = new AbortController()
  const sending = send(await silent(), message, settings, now, stop.signal)
  stop.abort(new Error('closing'))
  await expect(sending).rejects.toThrow('closing')
})

test('a receiver that cannot be reached is tried again', async () => {
  const hook: Webhook = { name: 'h', url: 'http://127.0.0.1:1/', on: ['create'] }
  const { verdict, attempt } = await send(hook, message, settings, now, new AbortController().signal)
  expect([verdict, attempt.failureReason]).toEqual(['retry', 'network'])
})
