import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressStatic, staticFirst } from '#server/http/static.ts'

let build: string
let url: string
const server = createServer()

beforeAll(async () => {
  build = await mkdtemp(join(tmpdir(), 'aktuelt-static-'))
  await mkdir(join(build, 'static', 'chunks'), { recursive: true })
  await writeFile(join(build, 'static', 'chunks', 'a.css'), 'p { color: teal }\n'.repeat(500))
  await compressStatic(build)
  server.on(
    'request',
    staticFirst(build, (request, response) => response.writeHead(418).end(request.url)),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
})
afterAll(async () => {
  server.close()
  await rm(build, { recursive: true })
})

test('a file of the build comes compressed, and may be kept for good', async () => {
  const answer = await fetch(`${url}/_next/static/chunks/a.css`, { headers: { 'accept-encoding': 'br' } })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(Number(answer.headers.get('content-length'))).toBeLessThan(200)
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(await answer.text()).toHaveLength(9_000)
})

test.each([
  ['identity', null],
  ['gzip;q=0', null],
  ['gzip;q=0, br;q=0', null],
  ['zebra', null],
  ['br;q=0, gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['*', 'br'],
])('a reader who takes %s gets the file in that: %s', async (accepted, encoding) => {
  const answer = await fetch(`${url}/_next/static/chunks/a.css`, { headers: { 'accept-encoding': accepted } })
  expect(answer.headers.get('content-encoding')).toBe(encoding)
  expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  expect(await answer.text()).toHaveLength(9_000)
})

test('a part of a file is the whole of it, also when the part ends before it begins', async () => {
  for (const range of ['bytes=0-9', 'bytes=5-2', 'bytes=90000-', 'x']) {
    const answer = await fetch(`${url}/_next/static/chunks/a.css`, { headers: { range } })
    expect([answer.status, (await answer.text()).length]).toEqual([200, 9_000])
  }
})

test.each(['/_next/static/chunks/b.css', '/_next/static/', '/_next/static/chunks/%ff', '/_next/static/x?y'])(
  'a file of a build that is not there is said so in plain text, which nobody keeps: %s',
  async (path) => {
    const answer = await fetch(url + path)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await answer.text()).toBe('Det finst inga fil her.')
  },
)

test('what is no file of a build is passed on at its own address', async () => {
  for (const path of ['/_next/image?url=x', '/api/health']) {
    expect(await (await fetch(url + path)).text()).toBe(path)
  }
})
