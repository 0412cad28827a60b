import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { parseSettings } from '#lib/settings.ts'
import { anyoneCanRead } from '#sanity/reachable.ts'
import { mutate, runningLake, token } from './lake/support.ts'

const settingsOf = (port: number) => parseSettings({ LAKE_PORT: String(port), SANITY_READ_TOKEN: token })

/** A server that answers as a hosted project might. */
async function answering(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  // A server that listens on TCP has an address of this shape.
  return settingsOf((server.address() as AddressInfo).port)
}

test('a dataset that answers without a token can be read by anyone', async () => {
  const lake = await runningLake()
  await mutate(lake, [{ create: { _id: 'a', _type: 'article' } }])
  expect(await anyoneCanRead(settingsOf(lake.port), 5000)).toBe(true)
})

test('one with nothing that a stranger sees cannot', async () => {
  const lake = await runningLake()
  await mutate(lake, [{ create: { _id: 'drafts.a', _type: 'article' } }])
  expect(await anyoneCanRead(settingsOf(lake.port), 5000)).toBe(false)
})

test('nor can one that refuses who has no token; and ours is not sent to it', async () => {
  const tokens: unknown[] = []
  const settings = await answering(({ headers }, response) => {
    tokens.push(headers.authorization)
    response.writeHead(401, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ statusCode: 401, error: 'Unauthorized', message: 'Session not found' }))
  })
  expect(await anyoneCanRead(settings, 5000)).toBe(false)
  expect(tokens).toEqual([undefined])
})

test('one that does not answer is waited for no longer than was said, and asked once', async () => {
  let asked = 0
  const settings = await answering(() => {
    asked += 1
  })
  expect(await anyoneCanRead(settings, 200)).toBe(false)
  expect(asked).toBe(1)
})
