import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { proxyPatience } from '#lib/http/patience.ts'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import type { Instance } from '#tests/support/instance.ts'
import { type Nginx, startNginx } from '#tests/support/nginx.ts'
import { readAsWritten } from '#tests/support/reading.ts'

/** What anyone may send to deploy/nginx.conf in front of two instances: none of it makes nginx skip an instance. */

let aktuelt: Aktuelt
let other: Instance
let nginx: Nginx

beforeAll(async () => {
  aktuelt = await startAktuelt()
  other = await aktuelt.startAnother()
})
afterAll(() => aktuelt?.stop())

beforeEach(async () => {
  nginx = await startNginx([aktuelt.port, other.port])
})
afterEach(() => nginx?.stop())

type Sent = { method?: string; path: string; headers?: Record<string, string>; body?: string | Buffer }

/** Sends a request exactly as written, and resolves with the status of the response; 0 when the connection broke. */
const send = ({ method = 'GET', path, headers = {}, body }: Sent): Promise<number> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(nginx.url)
    const asked = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      text(answer).then(
        () => resolve(answer.statusCode ?? 0),
        () => resolve(0),
      )
    })
    asked.on('error', () => resolve(0))
    asked.end(body)
  })

/** Matches in each line of nginx's log: which instances were tried, and what they answered. */
const ofInstances = /\[([^\]]*)\] \[([^\]]*)\] \[[^\]]*\]$/

/** Requests for which nginx considered an instance failed: it tried another, gave up, or had none left to try. */
async function troubles(): Promise<string[]> {
  const lines = (await nginx.log('access')).trim().split('\n')
  return lines.filter((line) => {
    const [, asked = '', answered = ''] = ofInstances.exec(line) ?? []
    return !(
      asked === '-' ||
      (/^127\.0\.0\.1:\d+$/.test(asked) && /^\d+$/.test(answered) && !/50[24]/.test(answered))
    )
  })
}

async function isServed(): Promise<void> {
  const addresses = ['/aktuelt/aldri-lesen', '/aktuelt', '/aktuelt/sok?q=fjord', '/api/health', '/studio']
  const statuses = []
  for (const path of addresses) statuses.push(await send({ path }))
  expect(statuses).toEqual([404, 200, 200, 200, 200])
  expect(await send({ path: '/api/revalidate', method: 'POST', body: '{}' })).toBe(401)
  expect(await troubles()).toEqual([])
}

describe('no instance is taken for one that failed', () => {
  const long = 'a'.repeat(6_000)

  test('by addresses that are as long as nginx takes', async () => {
    const paths = [
      `/${long}/`,
      `/x${long}/`,
      `//${long}`,
      `/aktuelt/${long}`,
      `/x.aspx?${long}`,
      `/media/file/${'a'.repeat(40)}.pdf?dl=${long}`,
      `/media/${long}`,
      `/media//${long}`,
      `/studio//${long}`,
      `/studio/${long}`,
      `/api/health?${long}`,
    ]
    for (const path of paths) {
      for (const method of ['GET', 'HEAD'])
        expect(await send({ path, method, headers: { rsc: '1', 'next-router-prefetch': '1' } })).toBeLessThan(
          500,
        )
    }
    await isServed()
  })

  test('by bodies that nobody takes', async () => {
    const body = Buffer.alloc(60_000, 'x')
    const sent: Sent[] = [
      { path: '/aktuelt/n' },
      { path: '/aktuelt' },
      { path: '/aktuelt', method: 'POST' },
      { path: '/studio' },
      { path: '/studio', method: 'POST' },
      { path: '/media/x.png' },
      { path: '/api/health' },
      { path: '/api/revalidate', method: 'POST' },
      { path: '/api/revalidate', method: 'POST', headers: { rsc: '1' } },
      { path: '/api/revalidate', method: 'POST', headers: { 'sanity-webhook-signature': 't=1,v1=x' } },
      { path: '/api/revalidate', method: 'PUT' },
    ]
    for (let round = 0; round < 15; round++) {
      const statuses = await Promise.all(sent.map((each) => send({ ...each, body })))
      for (const status of statuses) expect(status).toBeLessThan(500)
    }
    await isServed()
  })

  test('by headers as large as nginx takes, and by methods that nobody knows', async () => {
    const headers = Object.fromEntries(['a', 'b', 'c'].map((name) => [`x-${name}`, 'x'.repeat(7_000)]))
    for (let round = 0; round < 20; round++) {
      for (const path of ['/studio', '/api/health', '/media/x.png', '/aktuelt']) {
        expect(await send({ path, headers })).toBeLessThan(500)
        expect(await send({ path, method: 'PROPFIND' })).toBeLessThan(500)
        expect(await send({ path, method: 'PURGE', body: 'x'.repeat(9_000) })).toBeLessThan(500)
      }
    }
    await isServed()
  })
})

describe('while the Content Lake takes questions and says nothing', () => {
  test('readers are answered within the patience of nginx, in words, by the instance that they came to', async () => {
    const lake = aktuelt.lakePid()
    if (lake === undefined) throw new Error('The lake runs in a process')
    process.kill(lake, 'SIGSTOP')
    // The health response from nginx's start is reused for a second.
    await pause(1_100)
    try {
      const paths = [
        '/aktuelt/arkiv/2021',
        '/aktuelt/emne/digitale-tenester',
        '/aktuelt/sok?q=hav',
        '/aktuelt/sok?q=fjell',
        '/sitemap.xml',
        `/media/${'a'.repeat(40)}-100x100.png?w=100`,
        '/api/health',
      ]
      const answers = await Promise.all(
        paths.map(async (path) => {
          const began = performance.now()
          const { status, html } = await readAsWritten(nginx.url, path)
          return { path, status, html, isInTime: performance.now() - began < proxyPatience }
        }),
      )
      for (const { isInTime, path } of answers) expect([path, isInTime]).toEqual([path, true])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 503, 503, 503])
      for (const { html } of answers.slice(0, 4))
        expect(html).toContain('Sida er ikkje tilgjengeleg akkurat no')
      expect(await troubles()).toEqual([])
    } finally {
      process.kill(lake, 'SIGCONT')
    }
  }, 60_000)
})
