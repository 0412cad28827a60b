import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createSocketServer } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Asking, checkLink } from '#server/links/checkLink.ts'
import type { Network } from '#server/links/request.ts'
import { gap, hostTurns } from '#server/links/turns.ts'

/** Real requests to a real server with faults. Only DNS and the wire to a public address are the test's. */

const here = '127.0.0.1'
const outside = '193.156.1.1'

type Asked = { host: string | undefined; method: string | undefined; path: string | undefined } & Pick<
  IncomingMessage,
  'headers'
>

/** A server that public addresses lead to, and what it was asked. */
async function serverOf(answer: RequestListener) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const { headers, method, url: path } = request
    asked.push({ host: headers.host, method, path, headers })
    answer(request, response)
  }).listen(0, here)
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { asked, port: (server.address() as AddressInfo).port } // it listens on a port
}

/** What DNS says of hosts, each in its turn; any other is at a public address. */
type Names = Record<string, string[][]>

function asking(port: number, names: Names = {}, more: Partial<Asking> = {}) {
  const resolved: string[] = []
  const dialled: string[] = []
  const network: Network = {
    async resolve(host) {
      resolved.push(host)
      const answers = names[host]
      return (answers && answers.length > 1 ? answers.shift() : answers?.[0]) ?? [outside]
    },
    dial(address, asked) {
      dialled.push(`${address}:${asked}`)
      return { host: here, port }
    },
  }
  const parts: Asking = {
    network,
    userAgent: 'Aktuelt link check (+https://site.no/kontakt)',
    turn: async () => {},
    patience: 500,
    stopped: new AbortController().signal,
    ...more,
  }
  return { parts, resolved, dialled, check: (href: string, known = {}) => checkLink(href, known, parts) }
}

const redirect =
  (...to: string[]): RequestListener =>
  (_, response) =>
    response.writeHead(302, { location: to.length > 1 ? to.shift() : to[0] }).end()

describe('what a page answers', () => {
  const status =
    (code: number, headers = {}): RequestListener =>
    (_, response) =>
      response.writeHead(code, headers).end()
  test.each([
    [200, { kind: 'there', etag: undefined, modified: undefined }],
    [204, { kind: 'there', etag: undefined, modified: undefined }],
    [404, { kind: 'gone' }],
    [410, { kind: 'gone' }],
    [401, { kind: 'unsure' }],
    [403, { kind: 'unsure' }],
    [418, { kind: 'unsure' }],
    [429, { kind: 'unsure', rest: true }],
    [451, { kind: 'unsure' }],
    [500, { kind: 'failed', why: 'faulty' }],
    [503, { kind: 'failed', why: 'faulty' }],
    [999, { kind: 'unsure' }],
    [304, { kind: 'there' }],
    [300, { kind: 'unsure' }],
  ])('%i is %o', async (code, finding) => {
    const { port } = await serverOf(status(code))
    expect(await asking(port).check('http://side.no/')).toEqual(finding)
  })

  test('503 with Retry-After asks to be left alone', async () => {
    const { port } = await serverOf(status(503, { 'retry-after': '60' }))
    expect(await asking(port).check('http://side.no/')).toEqual({ kind: 'unsure', rest: true })
  })
})

describe('the requests', () => {
  test('are HEAD, say who asks, and have no cookies, credentials or page they come from', async () => {
    const { port, asked } = await serverOf((_, response) =>
      response.writeHead(200, { 'set-cookie': 'a=b', etag: '"1"', 'last-modified': 'Mon' }).end(),
    )
    const { check } = asking(port)
    expect(await check('http://ola:loyndom@side.no/a?b=c')).toEqual({
      kind: 'there',
      etag: '"1"',
      modified: 'Mon',
    })
    await check('http://side.no/a')
    expect(asked.map(({ method, path, host }) => `${method} ${host}${path}`)).toEqual([
      'HEAD side.no/a?b=c',
      'HEAD side.no/a',
    ])
    expect(Object.keys(asked[1]?.headers ?? {}).toSorted()).toEqual([
      'accept',
      'connection',
      'host',
      'user-agent',
    ])
    expect(asked[1]?.headers['user-agent']).toContain('https://site.no/kontakt')
  })

  test('are conditional on what was known, for the address itself alone', async () => {
    const { port, asked } = await serverOf((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end()
      else response.writeHead(304).end()
    })
    expect(await asking(port).check('http://side.no/a', { etag: '"1"', modified: 'Mon' })).toEqual({
      kind: 'there',
    })
    expect(asked.map(({ headers }) => [headers['if-none-match'], headers['if-modified-since']])).toEqual([
      ['"1"', 'Mon'],
      [undefined, undefined],
    ])
  })

  test.each([400, 403, 404, 405, 501])('are repeated by GET where HEAD gets %i', async (code) => {
    const { port, asked } = await serverOf(({ method }, response) =>
      response.writeHead(method === 'HEAD' ? code : 200).end('innhald'),
    )
    expect(await asking(port).check('http://side.no/')).toMatchObject({ kind: 'there' })
    expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'GET'])
  })

  test('read no body: one without end is left at its first bytes', async () => {
    let sent = 0
    const { port } = await serverOf(({ method }, response) => {
      if (method === 'HEAD') return response.writeHead(405).end()
      response.writeHead(200)
      const part = Buffer.alloc(65_536)
      const send = () => {
        sent += part.length
        if (response.destroyed) return
        if (response.write(part)) setImmediate(send)
        else response.once('drain', send)
      }
      return send()
    })
    expect(await asking(port).check('http://side.no/')).toMatchObject({ kind: 'there' })
    await new Promise((resolve) => setTimeout(resolve, 200))
    // What the two sockets of a loopback connection hold.
    expect(sent).toBeLessThan(8_000_000)
  })

  test('to one host are a second apart, through redirects too; other hosts wait for none of it', async () => {
    const { port, asked } = await serverOf(({ url }, response) =>
      url === '/1' ? response.writeHead(302, { location: '/2' }).end() : response.end(),
    )
    let now = 0
    const at: string[] = []
    const turn = hostTurns({
      now: () => now,
      pause: async (ms) => {
        now += ms
      },
    })
    const { check } = asking(
      port,
      {},
      {
        turn: async (host) => {
          await turn(host)
          at.push(`${host} ${now}`)
        },
      },
    )
    await check('http://ein.no/1')
    await check('http://to.no/')
    await check('http://ein.no/3')
    expect(asked).toHaveLength(4)
    expect(at).toEqual(['ein.no 0', `ein.no ${gap}`, `to.no ${gap}`, `ein.no ${2 * gap}`])
  })
})

describe('a request ends in time', () => {
  const never: RequestListener = () => {}
  test('when nothing is answered', async () => {
    const { port } = await serverOf(never)
    expect(await asking(port).check('http://side.no/')).toEqual({ kind: 'failed', why: 'silent' })
  })

  test('when headers come a byte at a time', async () => {
    const server = createSocketServer((socket) => {
      socket.on('error', () => {})
      const timer = setInterval(() => socket.write('x'), 50)
      socket.write('HTTP/1.1 200 OK\r\nx-a: ')
      socket.on('close', () => clearInterval(timer))
    }).listen(0, here)
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo // it listens on a port
    expect(await asking(port).check('http://side.no/')).toEqual({ kind: 'failed', why: 'silent' })
  })

  test('when DNS does not answer, and when the process stops', async () => {
    const stop = new AbortController()
    const { port } = await serverOf(never)
    const network: Network = { resolve: () => new Promise(() => {}), dial: () => ({ host: here, port }) }
    const waiting = asking(port, {}, { network })
    expect(await waiting.check('http://side.no/')).toEqual({ kind: 'failed', why: 'silent' })
    const stopped = asking(port, {}, { patience: 60_000, stopped: stop.signal })
    const asked = stopped.check('http://side.no/')
    stop.abort()
    expect(await asked).toMatchObject({ kind: 'failed' })
  })

  test('when headers have no end, or are none', async () => {
    const { port } = await serverOf((_, response) =>
      response.writeHead(200, { 'x-long': 'x'.repeat(40_000) }).end(),
    )
    expect(await asking(port).check('http://side.no/')).toEqual({ kind: 'failed', why: 'faulty' })
    const noise = createSocketServer((socket) => socket.on('error', () => {}).end('SSH-2.0-x\r\n')).listen(
      0,
      here,
    )
    await once(noise, 'listening')
    onTestFinished(() => void noise.close())
    const { port: other } = noise.address() as AddressInfo // it listens on a port
    expect(await asking(other).check('http://side.no/')).toEqual({ kind: 'failed', why: 'faulty' })
  })
})

describe('a host', () => {
  test('that nobody listens at, or that DNS does not know', async () => {
    const { port } = await serverOf(() => {})
    const away = asking(1)
    expect(await away.check('http://side.no/')).toEqual({ kind: 'failed', why: 'refused' })
    const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }))
    const unknown = asking(port, {}, { network: { resolve, dial: () => ({ host: here, port }) } })
    expect(await unknown.check('http://side.no/')).toEqual({ kind: 'failed', why: 'noHost' })
    const faulty = () => Promise.reject(Object.assign(new Error('no'), { code: 'ESERVFAIL' }))
    const unsure = asking(port, {}, { network: { resolve: faulty, dial: () => ({ host: here, port }) } })
    expect(await unsure.check('http://side.no/')).toEqual({ kind: 'unsure' })
  })

  test('that does not speak TLS', async () => {
    const { port } = await serverOf((_, response) => response.end())
    expect(await asking(port).check('https://side.no/')).toMatchObject({ kind: 'failed' })
  })
})

describe('redirects', () => {
  test('are followed, five at most, relative and in UTF-8 too', async () => {
    const { port, asked } = await serverOf((request, response) => {
      const step = Number((request.url ?? '').at(-1))
      if (step < 5)
        response.writeHead(308, { location: Buffer.from(`/å${step + 1}`).toString('latin1') }).end()
      else response.end()
    })
    expect(await asking(port).check('http://side.no/å0')).toMatchObject({ kind: 'there' })
    expect(asked.at(-1)?.path).toBe('/%C3%A55')
    const { port: round } = await serverOf(redirect('/'))
    expect(await asking(round).check('http://side.no/')).toEqual({ kind: 'failed', why: 'round' })
  })

  test('that go round for want of a cookie say nothing', async () => {
    const { port } = await serverOf((_, response) =>
      response.writeHead(302, { location: '/', 'set-cookie': 'a=b' }).end(),
    )
    expect(await asking(port).check('http://side.no/')).toEqual({ kind: 'unsure' })
  })

  test.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0/',
    'http://169.254.169.254/latest/meta-data/',
    'http://inne.no/',
    'http://bade.no/',
    'http://side.no:8080/',
    'http://side.no:22/',
    'file:///etc/passwd',
    'ftp://side.no/',
    'gopher://side.no/',
    'javascript:alert(1)',
  ])('to %s are not followed', async (location) => {
    const { port, asked } = await serverOf(redirect(location))
    const names = { 'inne.no': [['10.0.0.5']], 'bade.no': [[outside, '192.168.0.1']] }
    expect(await asking(port, names).check('http://side.no/')).toEqual({ kind: 'unsure' })
    expect(asked).toHaveLength(1)
  })
})

describe('an address that is not public is asked nothing', () => {
  test.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://10.1.2.3/',
    'https://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://inne.no/',
    'http://side.no:3333/',
    'https://side.no:81/',
  ])('%s', async (href) => {
    const { port, asked } = await serverOf((_, response) => response.end())
    const { check, dialled } = asking(port, { localhost: [['127.0.0.1']], 'inne.no': [['::1']] })
    expect(await check(href)).toEqual({ kind: 'unsure' })
    expect([asked, dialled]).toEqual([[], []])
  })

  test('nor is one that DNS gives the second time: the host is looked up once for each request', async () => {
    const { port, asked } = await serverOf((_, response) => response.end())
    const { check, resolved, dialled } = asking(port, { 'byter.no': [[outside], ['127.0.0.1']] })
    expect(await check('http://byter.no/')).toMatchObject({ kind: 'there' })
    expect([resolved, dialled, asked.length]).toEqual([['byter.no'], [`${outside}:80`], 1])
    expect(await check('http://byter.no/')).toEqual({ kind: 'unsure' })
    expect(asked).toHaveLength(1)
  })

  test('80 and 443 are the ports, with either scheme', async () => {
    const { port } = await serverOf((_, response) => response.end())
    const { check, dialled } = asking(port)
    await check('http://side.no:443/')
    await check('http://side.no:80/')
    expect(dialled).toEqual([`${outside}:443`, `${outside}:80`])
  })
})
