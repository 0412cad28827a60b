import { readdir, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addressOf } from '#lib/addresses/addresses.ts'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { styleAddresses } from '#tests/support/builtStyles.ts'
import { type CachedOrigin, startCachedOrigin } from '#tests/support/cachedOrigin.ts'
import { type Nginx, startNginx } from '#tests/support/nginx.ts'
import { type RawAnswer, readRaw } from '#tests/support/reading.ts'

/** What deploy/nginx.conf in a real nginx does with the site's compressed bytes, for clients with every encoding. */

/** In ms: how long a copy is fresh, and how long nginx then serves it while revalidating; after that, readers wait. */
const shared = 2_000
const sharedWhileAsking = 8_000

const unpacked = ({ headers, body }: RawAnswer): string =>
  String(headers.get('content-encoding') === 'gzip' ? gunzipSync(body) : body)

/** What clients say that they accept, and the encoding they get. */
const readers: [string, Record<string, string>, 'gzip' | null][] = [
  ['gzip among others', { 'accept-encoding': 'gzip, deflate, br, zstd' }, 'gzip'],
  ['gzip alone', { 'accept-encoding': 'gzip' }, 'gzip'],
  ['GZIP', { 'accept-encoding': 'GZIP' }, 'gzip'],
  ['gzip before all', { 'accept-encoding': 'br;q=0.5, gzip;q=1.0, *;q=0' }, 'gzip'],
  ['gzip, by way of a proxy', { 'accept-encoding': 'gzip', via: '1.1 proxy.example.no' }, 'gzip'],
  ['gzip after 8 kB of nonsense', { 'accept-encoding': `${'x, '.repeat(2_700)}gzip` }, 'gzip'],
  ['brotli alone', { 'accept-encoding': 'br' }, null],
  ['brotli, and never gzip', { 'accept-encoding': 'br, gzip;q=0' }, null],
  ['anything', { 'accept-encoding': '*' }, null],
  ['nothing but the bytes as they are', { 'accept-encoding': 'identity' }, null],
  ['not even those', { 'accept-encoding': 'identity;q=0' }, null],
  ['what is none', { 'accept-encoding': 'x-gzip, gzipped;q=1;;=,' }, null],
  ['nothing in particular', {}, null],
]
const [gzip, plain] = [{ 'accept-encoding': 'gzip' }, { 'accept-encoding': 'identity' }]

describe('of a page of Aktuelt', () => {
  let aktuelt: Aktuelt
  let nginx: Nginx
  const address = addressOf.list(1)

  beforeAll(async () => {
    aktuelt = await startAktuelt()
    nginx = await startNginx([aktuelt.port])
  })
  afterAll(async () => {
    await nginx?.stop()
    await aktuelt?.stop()
  })

  type Init = NonNullable<Parameters<typeof readRaw>[2]>
  const get = (path: string, init: Init = {}) => readRaw(nginx.url, path, init)
  const ofTheSite = (path: string, headers: Record<string, string>) =>
    readRaw(aktuelt.site, path, { headers })

  test('the copy is the very bytes that the site has compressed', async () => {
    const own = await ofTheSite(address, gzip)
    await get(address, { headers: plain })
    const { headers, body } = await get(address, { headers: gzip })
    expect([headers.get('x-cache'), headers.get('content-length')]).toEqual(['HIT', String(own.body.length)])
    expect(body.equals(own.body)).toBe(true)
  })

  test.each(readers)(
    'who takes %s gets the whole page, is told that it varies, and has it by its tag',
    async (_, headers, encoding) => {
      const own = await ofTheSite(address, plain)
      const answer = await get(address, { headers })
      expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, encoding])
      expect(unpacked(answer)).toBe(String(own.body))
      expect(answer.headers.get('vary')).toBe('accept-encoding')
      const etag = answer.headers.get('etag') ?? ''
      expect(etag).toMatch(encoding ? /^"[\w-]{27}-gzip"$/ : /^W\/"[\w-]{27}-gzip"$/)

      for (const known of [etag, `"x", ${etag}`, '*']) {
        const again = await get(address, { headers: { ...headers, 'if-none-match': known } })
        expect([again.status, again.body.length, again.headers.get('content-encoding')]).toEqual([
          304,
          0,
          null,
        ])
        for (const name of ['vary', 'cache-control']) {
          expect(again.headers.get(name)).toBe(answer.headers.get(name))
        }
      }
      const head = await get(address, { headers, method: 'HEAD' })
      expect([head.status, head.body.length]).toEqual([200, 0])
      for (const name of ['content-encoding', 'content-length', 'etag', 'vary', 'content-type']) {
        expect([name, head.headers.get(name)]).toEqual([name, answer.headers.get(name)])
      }
    },
  )

  test.each([gzip, plain])('a tag from before is no longer that of the page: %o', async (headers) => {
    const etag = (await ofTheSite(address, plain)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]{27}"$/)
    for (const known of [etag, `W/${etag}`, etag.replace(/"$/, '-br"')]) {
      const { status } = await get(address, { headers: { ...headers, 'if-none-match': known } })
      expect(status).toBe(200)
    }
  })

  test.each([gzip, plain])('a part is the whole of it: %o', async (headers) => {
    const own = await ofTheSite(address, plain)
    for (const range of ['bytes=0-9', 'bytes=-5', 'bytes=9999999-', 'bytes=5-2,7-9']) {
      const answer = await get(address, { headers: { ...headers, range } })
      expect([answer.status, unpacked(answer)]).toEqual([200, String(own.body)])
    }
  })

  test('who speaks HTTP/1.0, as proxies do, gets it as they take it', async () => {
    const { hostname, port } = new URL(nginx.url)
    const own = await ofTheSite(address, gzip)
    for (const [accepted, isPacked] of [
      ['gzip', true],
      ['identity', false],
    ] as const) {
      const socket = connect(Number(port), hostname)
      socket.write(`GET ${address} HTTP/1.0\r\nHost: x\r\nAccept-Encoding: ${accepted}\r\n\r\n`)
      const answer = await buffer(socket)
      expect(answer.subarray(answer.indexOf('\r\n\r\n') + 4)).toEqual(
        isPacked ? own.body : gunzipSync(own.body),
      )
    }
  })

  test.each([
    ['a list', addressOf.list(1)],
    ['a search, of which no copy is kept', '/aktuelt/sok?q=digital'],
    ['what is not there', '/aktuelt/finst-ikkje'],
    ['a map', '/sitemap.xml'],
    ['an event for a calendar', `${addressOf.document('digi-konferansen')}/kalender.ics`],
  ])('%s is read by all', async (_, path) => {
    const own = await ofTheSite(path, plain)
    for (const [, headers, encoding] of readers) {
      const answer = await get(path, { headers })
      const expected = own.body.length < 500 ? null : encoding
      expect([answer.status, answer.headers.get('content-encoding')]).toEqual([own.status, expected])
      expect(answer.headers.get('vary')).toBe('accept-encoding')
      // A calendar file contains the time of its creation.
      expect(unpacked(answer).replace(/^DTSTAMP.*$/gm, '')).toBe(
        String(own.body).replace(/^DTSTAMP.*$/gm, ''),
      )
    }
  })

  test('styles and Studio’s scripts are kept as they were compressed at the build', async () => {
    const studio = unpacked(await get('/studio', { headers: plain }))
    const [styles = 'no styles'] = await styleAddresses()
    const script = /\/_next\/static\/[^"?]+\.js/.exec(studio)?.[0] ?? 'no script'
    for (const path of [styles, script]) {
      const [packed, own] = [await ofTheSite(path, gzip), await ofTheSite(path, plain)]
      expect(packed.body.length).toBeLessThan(own.body.length)
      for (const [, headers, encoding] of readers) {
        const answer = await get(path, { headers })
        expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, encoding])
        expect(answer.headers.get('vary')).toBe('Accept-Encoding')
        expect(answer.body.equals(encoding ? packed.body : own.body)).toBe(true)
      }
      // One copy, however clients write Accept-Encoding.
      expect(
        (await get(path, { headers: { 'accept-encoding': 'gzip;q=0.123' } })).headers.get('x-cache'),
      ).toBe('HIT')
    }
  })

  test('a file of text is kept compressed, and a picture as it is', async () => {
    const text = 'namn;tal\nFørde;1\n'.repeat(2_000)
    const { sha1hash } = await aktuelt.content.assets.upload('file', Buffer.from(text), {
      filename: 'tal.csv',
    })
    const path = `/media/file/${sha1hash}.csv`
    for (const [, headers, encoding] of readers) {
      const answer = await get(path, { headers })
      expect([answer.status, answer.headers.get('content-encoding'), unpacked(answer) === text]).toEqual([
        200,
        encoding,
        true,
      ])
      expect(answer.headers.get('vary')).toMatch(/accept-encoding/i)
    }
    const picture = /\/media\/[0-9a-f]{40}-[^" ]+\.jpg[^" ]*/.exec(
      String((await ofTheSite(address, plain)).body),
    )?.[0]
    const answer = await get((picture ?? 'no picture').replaceAll('&amp;', '&'), { headers: gzip })
    expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, null])
  })

  test('Studio is compressed by the site, and passed on', async () => {
    expect((await ofTheSite('/studio', gzip)).headers.get('content-encoding')).toBe('gzip')
    for (const [, headers, encoding] of readers) {
      const answer = await get('/studio', { headers })
      expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, encoding])
      expect(answer.headers.get('vary')).toMatch(/accept-encoding/i)
      expect(unpacked(answer)).toMatch(/<html/)
    }
  })

  test('with the site gone, what one reader has had every reader gets', async () => {
    const paths = ['/', address, '/sitemap.xml']
    const before = await Promise.all(paths.map((path) => ofTheSite(path, plain)))
    // Each path has been requested only once, in one encoding.
    for (const [index, path] of paths.entries()) await get(path, { headers: index % 2 === 0 ? gzip : plain })
    await aktuelt.stopSite()
    await pause(shared + sharedWhileAsking + 1_000)
    for (const [index, path] of paths.entries()) {
      for (const [, headers, encoding] of readers) {
        const answer = await get(path, { headers })
        expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, encoding])
        expect(answer.headers.get('vary')).toBe('accept-encoding')
        expect(unpacked(answer)).toBe(String(before[index]?.body))
        const known = { ...headers, 'if-none-match': answer.headers.get('etag') ?? '' }
        expect((await get(path, { headers: known })).status).toBe(304)
        expect((await get(path, { headers, method: 'HEAD' })).status).toBe(200)
      }
    }
    for (const headers of [gzip, plain]) {
      const { status, body } = await get('/aktuelt/aldri-lesen', { headers })
      expect([status, String(body)]).toEqual([503, expect.stringContaining('ikkje tilgjengeleg')])
    }
    await aktuelt.startSite()
  }, 60_000)
})

describe('a copy', () => {
  let origin: CachedOrigin
  let nginx: Nginx

  beforeEach(async () => {
    origin = await startCachedOrigin()
    nginx = await startNginx([origin.port])
  })
  afterEach(async () => {
    await nginx?.stop()
    await origin?.stop()
  })

  test('is asked for in gzip alone, whoever reads first, and once for all', async () => {
    for (const [, headers] of readers) await readRaw(nginx.url, '/aktuelt', { headers })
    const asked = origin.requests().filter(({ url }) => url === '/aktuelt')
    expect(asked.map(({ headers }) => headers['accept-encoding'])).toEqual(['gzip'])
  })

  test('from before, that was kept as it is, is replaced by a compressed one, though the page is the same', async () => {
    origin.leaveAsIs(true)
    await readRaw(nginx.url, '/aktuelt', { headers: gzip })
    origin.leaveAsIs(false)
    await pause(shared + 1_100)
    const newest = async () => {
      const { headers, body } = await readRaw(nginx.url, '/aktuelt', { headers: gzip })
      expect(body.subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]))
      return headers.get('etag')
    }
    await expect.poll(newest, { timeout: 5_000 }).toBe('"one-gzip"')
  })

  test('that has changed is the new one for every reader, by whichever process of nginx', async () => {
    await readRaw(nginx.url, '/aktuelt', { headers: gzip })
    origin.write('two')
    await pause(shared + sharedWhileAsking + 1_000)
    for (let i = 0; i < 20; i++) {
      for (const headers of [gzip, plain]) {
        expect(unpacked(await readRaw(nginx.url, '/aktuelt', { headers }))).toContain('two')
      }
    }
  })

  test('that is removed is gone within two seconds, for every reader', async () => {
    const get = async () => unpacked(await readRaw(nginx.url, '/aktuelt', { headers: gzip }))
    for (let i = 0; i < 20; i++) expect(await get()).toContain('one')
    origin.write('two')
    const pages = join(nginx.folder, 'pages')
    for (const name of await readdir(pages)) await rm(join(pages, name), { recursive: true })
    await pause(2_000)
    for (let i = 0; i < 20; i++) expect(await get()).toContain('two')
  })

  test('is sent anew to a client that has another, and not to one that has it', async () => {
    const etag = (await readRaw(nginx.url, '/aktuelt', { headers: gzip })).headers.get('etag') ?? ''
    await pause(shared + sharedWhileAsking + 1_000)
    const again = await readRaw(nginx.url, '/aktuelt', { headers: { ...gzip, 'if-none-match': etag } })
    expect([again.status, again.headers.get('x-cache')]).toEqual([304, 'REVALIDATED'])
    expect(origin.requests().at(-1)?.headers['if-none-match']).toBe(etag)
  })
})
