import { request } from 'node:http'
import { expect, test } from 'vitest'
import { runningLake, token } from './support.ts'

const query = '/v2025-02-19/data/query/production?query=count(*)'
const authorization = `Bearer ${token}`

/** Node's fetch does not let a caller set the Host header. */
const statusWithHost = (port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: query, headers: { host } }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    sent.on('error', reject)
    sent.end()
  })

test.each([
  ['localhost', 200],
  ['local.localhost:3333', 200],
  ['l7.localhost', 200],
  ['127.0.0.1:99', 200],
  ['[::1]:99', 200],
  ['evil.example', 403],
  ['localhost.evil.example', 403],
  ['127.0.0.1.evil.example', 403],
  ['192.168.1.10', 403],
])('a request for the host %s is answered with %i', async (host, status) => {
  const { port } = await runningLake()
  expect(await statusWithHost(port, host)).toBe(status)
})

test.each([
  ['http://localhost:3000', 200],
  ['http://127.0.0.1:8080', 200],
  ['http://studio.localhost:3000', 200],
  ['https://news.example', 200],
  ['https://evil.example', 403],
  ['http://localhost.evil.example', 403],
  ['null', 403],
])('a request from the origin %s is answered with %i', async (origin, status) => {
  const { url } = await runningLake({ origins: ['https://news.example'] })
  const response = await fetch(url + query, { headers: { origin, authorization } })
  expect(response.status).toBe(status)
  expect(response.headers.get('access-control-allow-origin')).toBe(status === 200 ? origin : null)
})

test('a foreign origin cannot write, and gets no leave to ask', async () => {
  const { url } = await runningLake()
  const headers = { origin: 'https://evil.example', authorization, 'content-type': 'text/plain' }
  const body = JSON.stringify({ mutations: [{ create: { _type: 'a' } }] })
  const post = await fetch(`${url}/v1/data/mutate/production`, { method: 'POST', headers, body })
  expect(post.status).toBe(403)
  const preflight = await fetch(url + query, { method: 'OPTIONS', headers })
  expect(preflight.status).toBe(403)
})

test('the question that a browser asks before Studio’s requests is answered', async () => {
  const { url } = await runningLake()
  const response = await fetch(url + query, {
    method: 'OPTIONS',
    headers: {
      origin: 'http://localhost:3000',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization,last-event-id,x-sanity-app',
    },
  })
  expect(response.status).toBe(204)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': 'http://localhost:3000',
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET,POST,PUT,PATCH,DELETE,HEAD',
    'access-control-allow-headers': 'authorization,last-event-id,x-sanity-app',
    'access-control-max-age': '600',
    vary: 'Origin, Access-Control-Request-Headers',
  })
})

test('errors carry the CORS headers too, or the browser would hide them from Studio', async () => {
  const { url } = await runningLake()
  const response = await fetch(`${url}/v1/nothing/here`, { headers: { origin: 'http://localhost:3000' } })
  expect(response.status).toBe(404)
  expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:3000')
  expect(await response.json()).toMatchObject({ statusCode: 404, error: 'Not Found' })
})

const mutate = (url: string, body: BodyInit, extra: RequestInit = {}) =>
  fetch(`${url}/v1/data/mutate/production`, { method: 'POST', headers: { authorization }, body, ...extra })

test('a body over 4 MB is refused with 413, whether its length is announced or not', async () => {
  const { url } = await runningLake()
  const tooLarge = `{"mutations":[{"create":{"_type":"a","text":"${'x'.repeat(4 * 1024 * 1024)}"}}]}`
  expect((await mutate(url, tooLarge)).status).toBe(413)
  const stream = new Blob([tooLarge]).stream()
  expect((await mutate(url, stream, { duplex: 'half' } as RequestInit)).status).toBe(413)
  expect((await mutate(url, '{"mutations":[{"create":{"_type":"a"}}]}')).status).toBe(200)
})

test('a body that is no JSON is the sender’s fault', async () => {
  const { url } = await runningLake()
  const response = await mutate(url, '{"mutations":')
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    statusCode: 400,
    error: 'Bad Request',
    message: 'The request body is not valid JSON',
  })
})

test('a fault of the lake’s own is 500, never 4xx: Studio would throw the edit away', async () => {
  const reports: string[] = []
  const { url, lake } = await runningLake({}, (message) => reports.push(message))
  lake.beforeCommit(() => {
    throw new TypeError('a secret detail')
  })
  const response = await mutate(url, '{"mutations":[{"create":{"_type":"a"}}]}')
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('secret detail')
  expect(reports).toEqual(['POST /v1/data/mutate/production failed'])
})
