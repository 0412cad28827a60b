import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressStatic, staticFirst } from '#server/static.ts'

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

test('a reader who takes no compression gets the file as it is', async () => {
  const answer = await fetch(`${url}/_next/static/chunks/a.css`, {
    headers: { 'accept-encoding': 'identity' },
  })
  expect(answer.headers.get('content-encoding')).toBeNull()
})

test('what is no file of the build is passed on at its own address', async () => {
  for (const path of ['/_next/static/chunks/b.css', '/_next/image?url=x', '/api/health']) {
    expect(await (await fetch(url + path)).text()).toBe(path)
  }
})
