import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LakeProxy, startProxy } from '#tests/support/proxy.ts'

let target: Server
let version: string
let proxy: LakeProxy
let url: string

beforeEach(async () => {
  version = 'one'
  target = createServer(async (request, response) => {
    if (request.url?.startsWith('/events')) {
      response.write('first')
      return
    }
    const body = await text(request)
    response.end(`${version} ${request.method} ${body}`)
  })
  target.listen(0, '127.0.0.1')
  await once(target, 'listening')
  proxy = await startProxy((target.address() as AddressInfo).port)
  url = `http://127.0.0.1:${proxy.port}`
})
afterEach(async () => {
  await proxy.stop()
  target.close()
  target.closeAllConnections()
})

const read = async (path: string, body?: string) =>
  (await fetch(url + path, body === undefined ? {} : { method: 'POST', body })).text()

test('a body goes there and back as it is', async () => {
  expect(await read('/v1/data/mutate/production', 'å'.repeat(100_000))).toBe(
    `one POST ${'å'.repeat(100_000)}`,
  )
})

test('a stream is passed on while it is open, and closed at the target when its reader leaves', async () => {
  const asked = once(target, 'request')
  const leave = new AbortController()
  const answer = await fetch(`${url}/events`, { signal: leave.signal })
  const { value } = (await answer.body?.getReader().read()) ?? {}
  expect(new TextDecoder().decode(value)).toBe('first')
  const [, response] = await asked
  const closed = once(response, 'close')
  leave.abort()
  await closed
})

test('a delayed answer is the one from before the delay', async () => {
  proxy.delay(200)
  const held = read('/v1/data/query/production?query=*')
  await expect.poll(() => proxy.queries()).toBe(1)
  version = 'two'
  proxy.delay(0)
  expect(await read('/v1/data/query/production?query=*')).toContain('two')
  expect(await held).toContain('one')
})

test('queries are told apart by what they ask, in the address or in the body', async () => {
  await read('/v1/data/query/production?query=%2A&%24slug=%22ei-sak%22')
  await read('/v1/data/query/production', '{"params":{"slug":"ei-sak"}}')
  await read('/v1/data/query/production?query=*')
  await read('/v1/data/doc/production/ei-sak')
  expect(proxy.queries()).toBe(3)
  expect(proxy.queries((asked) => asked.includes('"ei-sak"'))).toBe(2)
})

test('cut breaks what is under way and refuses what comes; mended, it is there again', async () => {
  proxy.delay(60_000)
  const underWay = expect(read('/v1/data/query/production?query=*')).rejects.toThrow()
  await expect.poll(() => proxy.queries()).toBe(1)
  await proxy.cut()
  await underWay
  await expect(read('/v1/data/query/production')).rejects.toThrow()
  await proxy.mend()
  proxy.delay(0)
  expect(await read('/v1/data/query/production')).toContain('one')
})

test('a target that is gone is a broken connection, not an answer', async () => {
  target.close()
  target.closeAllConnections()
  await expect(read('/v1/data/query/production')).rejects.toThrow()
  await expect(read('/v1/data/doc/production/x')).rejects.toThrow()
})
