import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { everywhere, onLoopback, requireDistinctPorts, requireFreePorts } from '#server/start/ports.ts'
import { freePort } from '#tests/support/ports.ts'

/** Listens only on one address; undefined when the machine does not have it. */
async function takenAt(host: string): Promise<number | undefined> {
  const server = createServer()
  onTestFinished(() => void server.close())
  const port = await freePort()
  try {
    await once(server.listen({ port, host, ipv6Only: true }), 'listening')
    return port
  } catch {
    return undefined
  }
}

const free = (port: number, hosts: typeof everywhere) => requireFreePorts([{ setting: 'PORT', port, hosts }])

describe('a port that is taken', () => {
  test.each(['127.0.0.1', '::1', '0.0.0.0', '::', '127.0.0.2'])(
    'at %s alone is not free for the site',
    async (host) => {
      const port = await takenAt(host)
      if (port === undefined) return expect(host).toContain(':')
      const refusal = expect(free(port, everywhere)).rejects
      await refusal.toThrow(`Port ${port} is taken`)
      await refusal.toThrow(`PORT=${port + 1} npm start`)
    },
  )

  test.each(['127.0.0.1', '::1'])(
    'at %s is not free for the lake, which browsers ask for as localhost',
    async (host) => {
      const port = await takenAt(host)
      if (port === undefined) return expect(host).toContain(':')
      await expect(free(port, onLoopback)).rejects.toThrow(`is taken on ${host}`)
    },
  )

  test('and no other is', async () => {
    await free(await freePort(), everywhere)
    await free(await freePort(), onLoopback)
  })
})

test('two settings that name one port are refused, with both their names', () => {
  const wanted = [
    { setting: 'PORT', port: 3000 },
    { setting: 'LAKE_PORT', port: 3000 },
  ]
  expect(() => requireDistinctPorts(wanted)).toThrow('PORT and LAKE_PORT are both 3000')
  expect(() => requireDistinctPorts(wanted.slice(1))).not.toThrow()
})
