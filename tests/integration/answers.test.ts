import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { article } from '#tests/support/documents.ts'
import { read, readAsWritten } from '#tests/support/reading.ts'

/** The built site's responses apart from the text of pages: status, headers, redirects, and which revision is shown. */

let aktuelt: Aktuelt

const soon = { timeout: 5_000, interval: 50 }

beforeAll(async () => {
  aktuelt = await startAktuelt()
})
afterAll(() => aktuelt?.stop())

const get = (address: string, init?: RequestInit) => read(aktuelt.site + address, init)

const pages = [
  '/',
  '/aktuelt',
  '/aktuelt/side/2',
  '/aktuelt/politisk-markering-av-digi-vestland',
  '/aktuelt/emne/kunstig-intelligens',
  '/aktuelt/arkiv/2021',
  '/aktuelt/type/hoyring',
  '/aktuelt/type/nyheit/emne/kunstig-intelligens',
  '/aktuelt/arrangement',
  '/aktuelt/arrangement/tidlegare',
  '/aktuelt/sok',
  '/sitemap.xml',
  '/robots.txt',
  '/manifest.webmanifest',
  '/icon.svg',
  '/favicon.ico',
  '/apple-touch-icon.png',
]

describe('a page', () => {
  test.each(pages)('%s may be shared for seconds, and in need for a week', async (address) => {
    const { status, headers } = await get(address)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=2, stale-while-revalidate=8, stale-if-error=604800',
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('x-powered-by')).toBeNull()
  })

  test('is not sent again to whoever has it, also when a proxy has compressed it', async () => {
    const etag = (await get('/aktuelt')).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[\w-]+"$/)
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get('/aktuelt', { headers: { 'if-none-match': known } })
      expect(again).toMatchObject({ status: 304, html: '' })
      expect(again.headers.get('etag')).toBe(etag)
    }
    expect((await get('/aktuelt', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  test('tells the same of itself to HEAD, without its body', async () => {
    const headers = { 'accept-encoding': 'identity' }
    const whole = await get('/aktuelt', { headers })
    const head = await get('/aktuelt', { headers, method: 'HEAD' })
    expect(head).toMatchObject({ status: 200, html: '' })
    for (const name of ['etag', 'cache-control', 'content-type']) {
      expect(head.headers.get(name)).toBe(whole.headers.get(name))
    }
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(whole.html)))
  })

  test('that is not there is a 404 in words, which is shared for seconds and no longer', async () => {
    const { status, headers, html } = await get('/aktuelt/finst-ikkje')
    expect(status).toBe(404)
    expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=2')
    expect(html).toMatch(/<h1/)
  })

  test('of a search is kept by nobody', async () => {
    const { status, headers } = await get('/aktuelt/sok?q=digital')
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('with a slash too many is at its address without', async () => {
    const { status, headers } = await get('/aktuelt//side/2/?q=1')
    expect(status).toBe(308)
    expect(headers.get('location')).toBe('/aktuelt/side/2?q=1')
  })
})

describe('what is no page', () => {
  const ask = (path: string) => readAsWritten(aktuelt.site, path)

  test.each([
    '/api',
    '/api/aktuelt',
    '/_next',
    '/_next/image?url=%2Faktuelt&w=640&q=75',
    '/_next/image?url=%2Ficon.svg&w=640&q=75',
    '/_next/data/x/aktuelt.json',
    '/media',
    '/icon.svg/x',
    '/studio/%',
    '/media/%E0%A4%A',
    '/_next/static/%ff',
    '/api/../aktuelt',
    '/media/../aktuelt',
    '/studio/../aktuelt',
    '/_next/static/../../aktuelt',
    '/api/%2e%2e/aktuelt',
    '/studio/.%2E/aktuelt',
    '/studio/..%2faktuelt',
    '/media/..%5caktuelt',
    '/api/..\\aktuelt',
    '/media/..#/x',
    '/api/./health',
  ])('and has no name of its own is the one page that says so, without scripts: %s', async (path) => {
    const nothing = await ask('/finst-ikkje')
    const { status, headers, html } = await ask(path)
    expect([status, html]).toEqual([404, nothing.html])
    expect(html).not.toMatch(/<script/)
    expect(headers.get('content-security-policy')).toContain("script-src 'none'")
  })

  test.each([
    ['/api/health', 200],
    ['/api/freshness', 400],
    ['/api/affected', 400],
    ['/api/links', 200],
    ['/media/finst-ikkje.png', 404],
  ])('and has a name of its own is Next’s to answer: %s, with %d', async (path, status) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([status, null])
  })

  test.each(['/studio', '/studio/structure/article;x'])(
    'nor is Studio, which runs scripts, and stands in no frame of another site: %s',
    async (path) => {
      const answer = await ask(path)
      const policy = answer.headers.get('content-security-policy')
      expect([answer.status, policy]).toEqual([200, "frame-ancestors 'self'"])
    },
  )

  test('and is a file of the build that is not there is said so in plain text', async () => {
    const { status, headers, html } = await ask('/_next/static/chunks/finst-ikkje.css')
    expect([status, html]).toEqual([404, 'Det finst inga fil her.'])
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('is not written to, but for the webhook', async () => {
    for (const path of ['/studio', '/media/x.png', '/icon.svg', '/api/health', '/_next/static/x.css']) {
      for (const method of ['POST', 'PUT', 'OPTIONS']) expect((await get(path, { method })).status).toBe(405)
    }
    expect((await get('/api/revalidate', { method: 'POST', body: '{}' })).status).toBe(401)
  })
})

describe('a redirect', () => {
  const redirect = (id: string, from: string) =>
    aktuelt.content.create({ _id: id, _type: 'redirect', from, to: '/aktuelt' })

  /** All ways in which the editor and the reader may write it. */
  const spellings = ['/gamal/bl%C3%A5b%C3%A6r', '/gamal/bl%c3%a5b%c3%a6r', '/gamal/bl%C3%A5b%C3%A6r/']

  test.each([
    ['as it is read', '/gamal/blåbær'],
    ['percent-encoded', '/gamal/bl%C3%A5b%C3%A6r'],
  ])('%s leads on from every spelling', async (_, from) => {
    await redirect('gamal', from)
    for (const path of spellings) {
      const seen = async () => {
        const { status, headers } = await readAsWritten(aktuelt.site, path)
        return [status, headers.get('location')]
      }
      await expect.poll(seen, soon).toEqual([308, '/aktuelt'])
    }
    await aktuelt.content.delete('gamal')
    await expect.poll(async () => (await get('/gamal/blåbær')).status, soon).toBe(404)
  })

  test('that is changed leads to the new address', async () => {
    await redirect('flytta', '/flytta')
    const location = async () => (await get('/flytta')).headers.get('location')
    await expect.poll(location, soon).toBe('/aktuelt')
    await aktuelt.content.patch('flytta').set({ to: '/aktuelt/arrangement' }).commit()
    await expect.poll(location, soon).toBe('/aktuelt/arrangement')
    expect((await get('/flytta')).headers.get('cache-control')).toBe('public, max-age=0, s-maxage=2')
    await aktuelt.content.delete('flytta')
  })

  test('of a topic’s list takes the numbered pages with it', async () => {
    await redirect('emne-flytta', '/aktuelt/emne/gamalt')
    const of = (path: string) => async () => {
      const { status, headers } = await get(path)
      return [status, headers.get('location')]
    }
    await expect.poll(of('/aktuelt/emne/gamalt/side/2'), soon).toEqual([308, '/aktuelt'])
    expect(await of('/aktuelt/emne/gamalt')()).toEqual([308, '/aktuelt'])
    expect(await of('/aktuelt/emne/ukjent/side/2')()).toEqual([404, null])
    await aktuelt.content.delete('emne-flytta')
    await expect.poll(of('/aktuelt/emne/gamalt/side/2'), soon).toEqual([404, null])
  })
})

describe('which addresses a change makes new', () => {
  const ask = async (query: string) => {
    const { status, headers, html } = await get(`/api/affected?${query}`)
    return { status, cache: headers.get('cache-control'), said: JSON.parse(html) }
  }

  test('is told of the pages that are kept, without a token and without what is in them', async () => {
    const id = 'vil-endre-seg'
    await aktuelt.content.create(article(id, 'Ein tittel som er hemmeleg her'))
    await expect.poll(async () => (await get(`/aktuelt/${id}`)).status, soon).toBe(200)
    for (const address of ['/', '/aktuelt']) await get(address)
    const tags = `tag=document:${id}&tag=slug:${id}&tag=list:all&tag=list:news`
    const { status, cache, said } = await ask(tags)
    expect([status, cache, Object.keys(said)]).toEqual([200, 'no-store', ['addresses', 'more']])
    expect(said.addresses).toEqual(expect.arrayContaining(['/', '/aktuelt', `/aktuelt/${id}`]))
    expect(said.addresses.length).toBeLessThanOrEqual(20)
    expect(await ask('tag=slug:finst-ikkje')).toMatchObject({ said: { addresses: [], more: false } })
  })

  test.each(['', 'tag=', 'tag=document:drafts.a', 'tag=alt', 'tag=list:all&tag=list:hemmeleg'])(
    'is a question in words that the site knows: not %j',
    async (query) => {
      const { status, cache, said } = await ask(query)
      expect([status, cache]).toEqual([400, 'no-store'])
      expect(said.message).toContain('tag=list:news')
    },
  )
})

describe('which revision readers see', () => {
  const ask = async (query: string) => {
    const { status, headers, html } = await get(`/api/freshness${query}`)
    return { status, cache: headers.get('cache-control'), said: JSON.parse(html) }
  }

  test('is told of a published document, with since when, and nothing of what is in it', async () => {
    const { _rev } = await aktuelt.content.create(article('spurd-om', 'Ein tittel som er hemmeleg her'))
    const since = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    await expect
      .poll(() => ask('?id=spurd-om'), soon)
      .toEqual({
        status: 200,
        cache: 'no-store',
        said: { id: 'spurd-om', revision: _rev, since, pending: false },
      })
    expect(_rev).not.toBe('')
  })

  test('follows the document', async () => {
    const { _rev } = await aktuelt.content.patch('spurd-om').set({ title: 'Ny' }).commit()
    await expect.poll(async () => (await ask('?id=spurd-om')).said.revision, soon).toBe(_rev)
    await aktuelt.content.delete('spurd-om')
    await expect.poll(async () => (await ask('?id=spurd-om')).status, soon).toBe(404)
  })

  test('is not told of what is not there, of drafts, and of nonsense', async () => {
    expect(await ask('?id=finst-ikkje')).toMatchObject({ status: 404, said: { revision: null, since: null } })
    for (const query of ['', '?id=', '?id=drafts.spurd-om', '?id=a%20b', `?id=${'x'.repeat(200)}`]) {
      expect(await ask(query)).toMatchObject({ status: 400, cache: 'no-store' })
    }
  })
})
