import { describe, expect, test } from 'vitest'
import { testHandler } from '../site.ts'

describe('HEAD', () => {
  test('has the headers of GET and no body, whichever comes first', async () => {
    for (const methods of [
      ['HEAD', 'GET'],
      ['GET', 'HEAD'],
    ]) {
      const { ask, site } = await testHandler('/aktuelt')
      const answers = new Map<string, Awaited<ReturnType<typeof ask>>>()
      for (const method of methods) answers.set(method, await ask('/aktuelt', { method }))
      const [head, get] = [answers.get('HEAD'), answers.get('GET')]
      expect([head?.body, get?.body]).toEqual(['', 'one'])
      expect({ ...head?.headers, date: '' }).toEqual({ ...get?.headers, date: '' })
      expect(site.rendered).toHaveLength(1)
    }
  })
})

describe('a reader who has the page already', () => {
  test.each([
    ['its tag', (etag: string) => etag],
    ['its tag made weak by a proxy', (etag: string) => `W/${etag}`],
    ['its tag in a list', (etag: string) => `"other", W/${etag}, "more"`],
    ['any tag', () => '*'],
  ])('is told so by %s: 304, without a body', async (_, known) => {
    const { ask } = await testHandler('/aktuelt')
    const etag = String((await ask('/aktuelt')).headers.etag)
    const answer = await ask('/aktuelt', { headers: { 'if-none-match': known(etag) } })
    expect([answer.status, answer.body, answer.headers.etag]).toEqual([304, '', etag])
    expect(answer.headers['content-length']).toBeUndefined()
  })

  test('is given the new one when it has changed', async () => {
    const { ask, site, invalidations } = await testHandler('/aktuelt')
    const etag = String((await ask('/aktuelt')).headers.etag)
    site.text = 'two'
    invalidations.invalidate(['list:all'])
    expect(await ask('/aktuelt', { headers: { 'if-none-match': etag } })).toMatchObject({
      status: 200,
      body: 'two',
    })
  })

  test('is not told so of a page that says there is nothing', async () => {
    const { ask, site } = await testHandler()
    site.status = 404
    const etag = String((await ask('/borte')).headers.etag)
    expect(await ask('/borte', { headers: { 'if-none-match': etag } })).toMatchObject({ status: 404 })
  })
})

describe('a page that cannot be had', () => {
  test('because the Content Lake is away is said in words, as a 200 that nobody keeps', async () => {
    const { ask, site } = await testHandler('/aktuelt')
    site.problem = 'away'
    const { status, headers, body } = await ask('/aktuelt')
    expect([status, headers['cache-control'], headers.etag]).toEqual([200, 'no-store', undefined])
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body).toContain('Sida er ikkje tilgjengeleg akkurat no')
  })

  test('because of a fault of ours is said in words, as a 500 that nobody keeps', async () => {
    const { ask, site } = await testHandler('/aktuelt')
    site.problem = 'failed'
    const { status, headers, body } = await ask('/aktuelt')
    expect([status, headers['cache-control']]).toEqual([500, 'no-store'])
    expect(body).toContain('Noko gjekk gale hjå oss')
  })

  test('but was had before is served as it was', async () => {
    const { ask, site, invalidations } = await testHandler('/aktuelt')
    await ask('/aktuelt')
    invalidations.invalidateAll()
    site.problem = 'failed'
    expect(await ask('/aktuelt')).toMatchObject({ status: 200, body: 'one' })
  })

  test('is an answer also when something is thrown', async () => {
    const { ask, store } = await testHandler('/aktuelt')
    store.get = () => {
      throw new Error('unexpected')
    }
    expect(await ask('/aktuelt')).toMatchObject({ status: 500 })
  })
})

test('what may be kept, and for how long, is said of pages, of 404 and of moves', async () => {
  const { ask, site } = await testHandler('/aktuelt')
  const caching = async (path: string) => (await ask(path)).headers['cache-control']
  expect(await caching('/aktuelt')).toMatch(/^public, max-age=0, s-maxage=2, stale-while-revalidate=/)
  expect(await caching('/aktuelt/')).toBe('public, max-age=0, s-maxage=2')
  site.status = 404
  expect(await caching('/borte')).toBe('public, max-age=0, s-maxage=2')
})

describe('nginx keeps no copy for when this site is down', () => {
  /** `0` tells nginx to cache nothing; without this header, `cache-control` applies. */
  const told = 'x-accel-expires'

  test.each([
    ['of what is not there', '/borte'],
    ['of a page under other spellings of its address', '/%61ktuelt'],
    ['of a page with a query that it does not have', '/aktuelt?n=1'],
    ['of a way there with slashes too many', '/aktuelt//'],
    ['of a way to what is not there', '/borte/'],
  ])('%s: readers make up as many as they like', async (_, path) => {
    const { ask, site } = await testHandler('/aktuelt')
    site.status = path.startsWith('/borte') ? 404 : 200
    expect((await ask(path)).headers[told]).toBe('0')
  })

  test.each(['/aktuelt', '/aktuelt/', '/Default.aspx?id=5&side=M%C3%B8te'])(
    'but of what is there: %s',
    async (path) => {
      const { ask } = await testHandler('/aktuelt', '/Default.aspx?id=5&side=Møte')
      expect((await ask(path)).headers[told]).toBeUndefined()
    },
  )

  test('but where it has one, for it would bring back what is withdrawn', async () => {
    const { ask, site } = await testHandler()
    site.status = 404
    const { headers } = await ask('/teken-bort', { headers: { 'if-none-match': '"of-the-copy"' } })
    expect(headers[told]).toBeUndefined()
  })
})

test('no answer lets a browser guess its type', async () => {
  const { ask, site } = await testHandler('/aktuelt')
  for (const path of ['/aktuelt', '/aktuelt/', '/borte']) {
    expect((await ask(path)).headers['x-content-type-options']).toBe('nosniff')
  }
  site.problem = 'away'
  expect((await ask('/aktuelt/sok?q=a')).headers['x-content-type-options']).toBe('nosniff')
})

test('who searches when 50 others wait is asked to come again in seconds, and who reads is not', async () => {
  const { ask, site } = await testHandler('/aktuelt', '/aktuelt/sok')
  site.hold = true
  const searches = Array.from({ length: 50 }, (_, i) => ask(`/aktuelt/sok?q=${i}`))
  const turnedAway = await Promise.race(Array.from({ length: 10 }, (_, i) => ask(`/aktuelt/sok?q=sein${i}`)))
  expect(turnedAway).toMatchObject({
    status: 503,
    headers: { 'retry-after': '5', 'cache-control': 'no-store' },
  })
  expect(turnedAway.body).toContain('Mange søkjer akkurat no')
  const page = ask('/aktuelt')
  site.release()
  expect((await page).status).toBe(200)
  await Promise.all(searches)
})

test.each([
  '/sitemap.xml',
  '/robots.txt',
  '/manifest.webmanifest',
  '/icon.svg',
  '/favicon.ico',
  '/icon-512.png',
  '/aktuelt/mote/kalender.ics',
])('a file for machines that cannot be made while the lake is away is asked for again: %s', async (path) => {
  const { ask, site } = await testHandler(path)
  site.problem = 'away'
  const { status, headers, body } = await ask(path)
  expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '30', 'no-store'])
  expect([headers['content-type'], body]).toEqual([
    'text/plain; charset=utf-8',
    expect.stringContaining('ikkje tilgjengeleg'),
  ])
})
