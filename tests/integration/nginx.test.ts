import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { type CachedOrigin, startCachedOrigin } from '#tests/support/cachedOrigin.ts'
import { article } from '#tests/support/documents.ts'
import { turnsOf } from '#tests/support/long.ts'
import { type Nginx, startNginx } from '#tests/support/nginx.ts'
import { readAsWritten } from '#tests/support/reading.ts'

/** Of what waits for copies to grow old, 12 s or more each. */
const isTurn = turnsOf(4)

/** deploy/nginx.conf in a real nginx. The site lets a copy be served for 2 s, and 8 s more while it is revalidated. */

const shared = 2_000
const sharedWhileAsking = 8_000
const soon = { timeout: 5_000, interval: 50 }

/**
 * What requests for a path waited in nginx for one another, in s, by its access log, where that is longer than some: the
 * time they took, without that of the site, which a busy machine lengthens.
 */
function longWaits(log: string, path: string, most: number): number[] {
  const lines = log.split('\n').filter((line) => line.includes(` ${path} `))
  if (lines.length < 100) throw new Error(`nginx has logged ${lines.length} requests for ${path}`)
  const waits = lines.map((line) => {
    const [, took, sites] = / ([\d.]+) \[[^\]]*\] \[[^\]]*\] \[([^\]]*)\]$/.exec(line) ?? []
    const site = (sites?.match(/[\d.]+/g) ?? []).reduce((sum, each) => sum + Number(each), 0)
    return Number(took) - site
  })
  return waits.filter((wait) => !(wait <= most))
}

async function read(url: string, init: RequestInit = {}) {
  const answer = await fetch(url, { redirect: 'manual', ...init })
  const { status, headers } = answer
  return { status, headers, from: headers.get('x-cache'), text: await answer.text() }
}

describe('nginx in front of a site', () => {
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

  const get = (path: string, headers: Record<string, string> = {}) => read(nginx.url + path, { headers })
  const asked = (path: string) => origin.requests().filter(({ url }) => url === path)

  test('one asks for many who come at once for a picture that is not here yet', async () => {
    origin.delay(300)
    const answers = await Promise.all(Array.from({ length: 20 }, () => get('/media/a.jpg?w=360')))
    for (const { status } of answers) expect(status).toBe(200)
    expect(asked('/media/a.jpg?w=360')).toHaveLength(1)
  })

  test('one copy serves every browser, compressed for those who can', async () => {
    await get('/aktuelt', { 'accept-encoding': 'gzip, deflate, br, zstd' })
    const other = await get('/aktuelt', { 'accept-encoding': 'gzip' })
    expect(other.from).toBe('HIT')
    expect(other.headers.get('content-encoding')).toBe('gzip')
    expect(other.headers.get('vary')).toBe('accept-encoding')
    const plain = await get('/aktuelt', { 'accept-encoding': 'identity' })
    expect(plain.from).toBe('HIT')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(plain.headers.get('vary')).toBe('accept-encoding')
    expect(asked('/aktuelt')).toHaveLength(1)
  })

  test('a reader who has the page is told so, from the copy', async () => {
    const { headers } = await get('/aktuelt')
    const again = await get('/aktuelt', { 'if-none-match': headers.get('etag') ?? '' })
    expect(again).toMatchObject({ status: 304, from: 'HIT' })
    expect(asked('/aktuelt')).toHaveLength(1)
  })

  test('a query is dropped, but for the search and for pages of older systems', async () => {
    await get('/aktuelt?fbclid=1')
    expect((await get('/aktuelt?utm_source=2')).from).toBe('HIT')
    expect(asked('/aktuelt')).toHaveLength(1)
    await get('/Default.aspx?id=5')
    expect(asked('/Default.aspx?id=5')).toHaveLength(1)
    await get('/aktuelt/sok?q=fjord')
    await get('/aktuelt/sok?q=fjell')
    expect(asked('/aktuelt/sok?q=fjord')).toHaveLength(1)
    expect(asked('/aktuelt/sok?q=fjell')).toHaveLength(1)
  })

  test('an address is passed on as it was written', async () => {
    await get('/aktuelt/bl%C3%A5b%C3%A6r%3Fher')
    expect(asked('/aktuelt/bl%C3%A5b%C3%A6r%3Fher')).toHaveLength(1)
  })

  test('a picture is told from another size of it, and is kept', async () => {
    await get('/media/a.jpg?w=360')
    await get('/media/a.jpg?w=720')
    expect((await get('/media/a.jpg?w=360')).from).toBe('HIT')
    await origin.stop()
    expect(await get('/media/a.jpg?w=720')).toMatchObject({ status: 200, from: 'HIT' })
  })

  test('a file of the build has no query', async () => {
    await get('/_next/static/chunks/a.css?n=1')
    expect((await get('/_next/static/chunks/a.css?n=2')).from).toBe('HIT')
    expect(asked('/_next/static/chunks/a.css')).toHaveLength(1)
  })

  test.each(['/api/health', '/studio', '/studio/structure', '/_next/image'])(
    '%s is never from a copy',
    async (path) => {
      const before = asked(path).length
      await get(path)
      expect((await get(path)).from).toBeNull()
      expect(asked(path)).toHaveLength(before + 2)
    },
  )

  test('whoever is in draft mode sees their own, and nobody else does', async () => {
    await get('/aktuelt')
    origin.write('kladd')
    const draft = await get('/aktuelt', { cookie: '__prerender_bypass=hemmeleg' })
    expect(draft).toMatchObject({ from: 'BYPASS', text: expect.stringContaining('kladd') })
    expect(asked('/aktuelt').at(-1)?.headers.cookie).toContain('hemmeleg')
    expect((await get('/aktuelt')).text).toContain('one')
  })

  test('nothing of one reader reaches a page that all share', async () => {
    await get('/aktuelt', {
      'accept-encoding': 'gzip, x-reader',
      cookie: 'besok=1',
      rsc: '1',
      'next-router-state-tree': 'x',
      authorization: 'Basic eDp5',
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-proto': 'gopher',
    })
    const headers = asked('/aktuelt')[0]?.headers ?? {}
    const forwarded = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto']
    const own = ['accept-encoding', 'connection', 'host', ...forwarded]
    expect(own).toEqual(expect.arrayContaining(Object.keys(headers)))
    expect(headers).toMatchObject({
      'accept-encoding': 'gzip',
      host: 'localhost',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'localhost',
      'x-forwarded-proto': 'http',
    })
  })

  test('the webhook’s body and signature go through; a body over 64 KiB does not', async () => {
    const deliver = (body: string) =>
      read(`${nginx.url}/api/revalidate`, {
        method: 'POST',
        body,
        headers: { 'sanity-webhook-signature': 't=1,v1=x' },
      })
    expect((await deliver('{}')).status).toBe(200)
    expect(asked('/api/revalidate')[0]).toMatchObject({
      method: 'POST',
      headers: { 'sanity-webhook-signature': 't=1,v1=x', 'content-length': '2' },
    })
    expect((await deliver('x'.repeat(66_000))).status).toBe(413)
    expect(asked('/api/revalidate')).toHaveLength(1)
  })

  test('a copy that is a little old is served at once while one asks for a newer one', async () => {
    await get('/aktuelt')
    origin.write('two')
    origin.delay(500)
    // nginx counts whole seconds: a copy that is 2.9 s old may still count as 2 s old.
    await pause(shared + 1_100)
    const meanwhile = await Promise.all(Array.from({ length: 5 }, () => get('/aktuelt')))
    for (const { from, text } of meanwhile) {
      expect(['STALE', 'UPDATING']).toContain(from)
      expect(text).toContain('one')
    }
    await expect.poll(async () => (await get('/aktuelt')).text, { timeout: 5_000 }).toContain('two')
    expect(asked('/aktuelt')).toHaveLength(2)
  })

  test.runIf(isTurn())('a copy that is older than that is not served while the site answers', async () => {
    await get('/aktuelt')
    origin.write('two')
    await pause(shared + sharedWhileAsking + 1_000)
    expect((await get('/aktuelt')).text).toContain('two')
  })

  test.runIf(isTurn())(
    'an old copy is served when the site is gone or fails, and the newest when it is back',
    async () => {
      await get('/')
      origin.write('two')
      await pause(shared + sharedWhileAsking + 1_000)
      origin.fail(500)
      expect(await get('/')).toMatchObject({
        status: 200,
        from: 'STALE',
        text: expect.stringContaining('one'),
      })
      await origin.stop()
      expect(await get('/')).toMatchObject({
        status: 200,
        from: 'STALE',
        text: expect.stringContaining('one'),
      })
      origin.fail(200)
      await origin.start()
      expect(await get('/')).toMatchObject({ status: 200, text: expect.stringContaining('two') })
    },
  )

  test('of a request nothing tells who asked, or for which words: not where it failed either', async () => {
    const reader = '127.0.0.2'
    const search = (words: string) =>
      new Promise<void>((resolve) => {
        const { port } = new URL(nginx.url)
        const asked = request(
          { host: '127.0.0.1', port, path: `/aktuelt/sok?q=${words}`, localAddress: reader, agent: false },
          (answer) => answer.resume().on('end', resolve),
        )
        asked.end()
      })
    await search('hemmeleg')
    origin.fail(502)
    await search('hemmelegare')
    await origin.stop()
    await search('hemmelegast')
    const [access, error] = [await nginx.log('access'), await nginx.log('error')]
    expect(access).toMatch(/ GET \/aktuelt\/sok 503 /)
    expect(access).toMatch(/\[502(?:, 502)*\]/)
    for (const secret of ['hemmeleg', reader]) expect(access + error).not.toContain(secret)
  })

  test('of a link to a draft, what opens it is not logged, however it is written', async () => {
    for (const path of [
      '/utkast/hemmeleg',
      '//utkast/hemmeleg',
      '/utkast%2Fhemmeleg',
      '/Utkast/hemmeleg?a=hemmeleg',
    ]) {
      await get(path)
    }
    expect(await nginx.log('access')).toMatch(/ GET \/utkast\/- /)
    expect((await nginx.log('access')) + (await nginx.log('error'))).not.toContain('hemmeleg')
  })

  test('a path is logged up to where it says enough', async () => {
    await get(`/${'a'.repeat(7_000)}`)
    const longest = Math.max(...(await nginx.log('access')).split('\n').map((line) => line.length))
    expect(longest).toBeLessThan(400)
  })

  test('what a reader sends goes no further than here', async () => {
    await read(`${nginx.url}/studio`, { method: 'POST', body: 'x'.repeat(60_000) })
    await read(`${nginx.url}/aktuelt`, { method: 'POST', body: 'x'.repeat(60_000) })
    for (const path of ['/studio', '/aktuelt']) {
      expect(asked(path)).toHaveLength(1)
      const headers = asked(path)[0]?.headers
      expect([headers?.['content-length'], headers?.['transfer-encoding']]).toEqual([undefined, undefined])
    }
  })

  test('a picture is one copy for all browsers that take it in the same form', async () => {
    const webp = ['image/webp', 'image/avif,image/webp,*/*;q=0.8', 'text/html, image/webp;q=0.9']
    for (const accept of webp) await get('/media/a.jpg', { accept })
    for (const accept of ['*/*', 'image/png', 'text/html']) await get('/media/a.jpg', { accept })
    expect(asked('/media/a.jpg').map(({ headers }) => headers.accept)).toEqual(['image/webp', undefined])
  })

  test('what nobody has asked for before says in words that it is not there, and is kept nowhere', async () => {
    await origin.stop()
    const { status, text, headers } = await get('/aktuelt/aldri-lesen')
    expect(status).toBe(503)
    expect(text).toContain('Sida er ikkje tilgjengeleg akkurat no')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('retry-after')).toBe('10')
  })
})

test('when one of several instances is gone, its readers get their pages from another', async () => {
  const [first, second] = [await startCachedOrigin(), await startCachedOrigin()]
  const nginx = await startNginx([first.port, second.port])
  await first.stop()
  for (let page = 1; page <= 6; page++) {
    expect((await read(`${nginx.url}/aktuelt/side/${page}`)).status).toBe(200)
  }
  expect(second.requests().filter(({ url }) => url?.startsWith('/aktuelt/side/'))).toHaveLength(6)
  await nginx.stop()
  await second.stop()
})

describe('nginx in front of Aktuelt', () => {
  let aktuelt: Aktuelt
  let nginx: Nginx

  beforeAll(async () => {
    aktuelt = await startAktuelt()
    nginx = await startNginx([aktuelt.port])
  })
  afterAll(async () => {
    await nginx?.stop()
    await aktuelt?.stop()
  })

  const get = (path: string) => readAsWritten(nginx.url, path)
  const from = async (path: string) => (await get(path)).headers.get('x-cache')

  test.each([
    ['where there is nothing', '/aktuelt/oppdikta', 404],
    ['other spellings', '/%61ktuelt', 200],
    ['slashes too many', '//aktuelt', 308],
    ['queries that a page does not have', '/aktuelt/sok?n=1', 200],
  ])(
    'of what readers make up no copy is kept, and how that is said is not shown: %s',
    async (_, path, status) => {
      expect((await get(path)).status).toBe(status)
      const again = await get(path)
      expect([again.status, again.headers.get('x-cache')]).toEqual([status, 'MISS'])
      expect(again.headers.get('x-accel-expires')).toBeNull()
    },
  )

  test.each(['/aktuelt', '/aktuelt/', '/', '/sitemap.xml'])('of what is there one is: %s', async (path) => {
    await get(path)
    expect(await from(path)).toBe('HIT')
  })

  test.each(['/aktuelt/lenkja-i-avisa', '/_next/static/chunks/fraa-sist-bygg.css'])(
    '100 readers who come at once to where there is nothing do not wait for one another: %s',
    async (path) => {
      const answers = await Promise.all(Array.from({ length: 100 }, () => get(path)))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]))
      expect(longWaits(await nginx.log('access'), path, 0.4)).toEqual([])
    },
  )

  test.each([
    '/api/../aktuelt',
    '/media/../aktuelt',
    '/studio/%2e%2e/aktuelt',
    '/aktuelt/../api/health',
    '/aktuelt/..%2fapi/health',
    '/x/../_next/static/x.css',
    '/media/..#/x',
    '/_next/image?url=%2Faktuelt&w=640&q=75',
  ])('no other way leads past the site’s handler: %s', async (path) => {
    const { status, headers, html } = await get(path)
    expect([status, html]).toEqual([404, (await get('/aktuelt/oppdikta')).html])
    expect(headers.get('content-security-policy')).toContain("script-src 'none'")
    expect(await from(path)).not.toBe('HIT')
  })

  describe('of pictures and files', () => {
    /** The addresses below /media that a page uses. */
    const ofPage = async (path: string) => [
      ...new Set(
        (await get(path)).html
          .match(/\/media\/[0-9a-f]{40}[^\s"]+/g)
          ?.map((address) => address.replaceAll('&amp;', '&')),
      ),
    ]

    test('copies are kept of those that pages ask for', async () => {
      const addresses = await ofPage('/aktuelt')
      expect(addresses.length).toBeGreaterThan(2)
      for (const address of addresses.slice(0, 3)) {
        expect((await get(address)).status).toBe(200)
        expect(await from(address)).toBe('HIT')
      }
    })

    test('none is kept of what readers make up, and each says what it is all the same', async () => {
      const [sealed = ''] = await ofPage('/aktuelt')
      const [address = ''] = sealed.split('~')
      const [path = ''] = address.split('?')
      await get(sealed)
      const before = await nginx.copies('media')
      const hash = (n: number) => n.toString(16).padStart(40, '0')
      const made = Array.from({ length: 30 }, (_, n) => [
        `/media/${hash(n)}-100x100.png?w=100`,
        `/media/${hash(n)}-100x100.svg`,
        `/media/file/${hash(n)}.pdf`,
        `${path}?${n}`,
        `${path}?rect=${n},0,600,400&w=320`,
        `${sealed}&${n}`,
        `${path}~${n}`,
      ]).flat()
      const spelled = Array.from({ length: 20 }, (_, n) => {
        const at = '/media/'.length + n
        return `${path.slice(0, at)}%${path.charCodeAt(at).toString(16)}${path.slice(at + 1)}`
      })
      for (const each of [...made, ...spelled, address]) expect((await get(each)).status).toBeLessThan(500)
      expect(await nginx.copies('media')).toBe(before)
      expect((await get(address)).status).toBe(200)
      expect(await from(address)).toBe('MISS')
    })

    test('the build’s own have one copy each, however they are written', async () => {
      const style = /\/_next\/static\/[^"]+\.js/.exec((await get('/studio')).html)?.[0] ?? 'no file'
      await get(style)
      const before = await nginx.copies('media')
      const name = style.length - 8
      const odd = `${style.slice(0, name)}%${style.charCodeAt(name).toString(16)}${style.slice(name + 1)}`
      for (const path of [odd, `${style}?1`, `${style}?2`]) expect((await get(path)).status).toBe(200)
      expect(await nginx.copies('media')).toBe(before)
    })

    test('100 readers of a page with a dead picture do not wait for one another', async () => {
      const path = `/media/${'d'.repeat(40)}-100x100.svg`
      const answers = await Promise.all(Array.from({ length: 100 }, () => get(path)))
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]))
      // The lock's time, and the half second after which the next look for it comes.
      expect(longWaits(await nginx.log('access'), path, 2)).toEqual([])
    })
  })

  test.runIf(isTurn())(
    'what is withdrawn is not brought back when the site is gone',
    async () => {
      await aktuelt.content.create(article('teken-bort', 'Skal ikkje lesast meir'))
      await aktuelt.content.create(article('teken-straks', 'Ikkje denne heller'))
      const [later, atOnce] = ['/aktuelt/teken-bort', '/aktuelt/teken-straks']
      const statusAt = async (path: string) => (await get(path)).status
      for (const path of [later, atOnce]) await expect.poll(() => statusAt(path), soon).toBe(200)
      await aktuelt.content.delete('teken-bort')
      await aktuelt.content.delete('teken-straks')
      // One is requested while nginx may still serve its copy, the other after that.
      await expect.poll(() => statusAt(atOnce), { timeout: 12_000 }).toBe(404)
      await pause(shared + sharedWhileAsking + 1_000)
      expect(await statusAt(later)).toBe(404)

      await aktuelt.stopSite()
      await pause(shared + 1_000)
      for (const path of [later, atOnce]) expect(await statusAt(path)).toBe(404)
      await aktuelt.startSite()
    },
    60_000,
  )

  test.runIf(isTurn())(
    'with the site and the lake both gone, readers get what readers have had',
    async () => {
      const list = await get('/aktuelt')
      const listed = /href="(\/aktuelt\/(?!side|emne|arkiv|arrangement|sok)[a-z0-9-]+)"/.exec(list.html)?.[1]
      const addresses = ['/', '/aktuelt', listed ?? 'no article is listed']
      const before = await Promise.all(addresses.map(get))
      for (const { status } of before) expect(status).toBe(200)

      await aktuelt.stopSite()
      await aktuelt.stopLake()
      await pause(shared + sharedWhileAsking + 1_000)
      for (const [index, address] of addresses.entries()) {
        const after = await get(address)
        expect([after.status, after.headers.get('x-cache')]).toEqual([200, 'STALE'])
        expect(after.html).toBe(before[index]?.html)
      }
    },
  )
})
