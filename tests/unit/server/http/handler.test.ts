import { describe, expect, test } from 'vitest'
import { draftCookie, testHandler } from '../site.ts'

describe('an address that a reader makes up', () => {
  test('costs one rendering in all and keeps nothing, however many there are', {
    timeout: 60_000,
  }, async () => {
    const { ask, site, store } = await testHandler('/aktuelt')
    site.status = 404
    for (let lot = 0; lot < 100; lot++) {
      const asked = Array.from({ length: 100 }, (_, i) => ask(`/aktuelt/oppdikta-${lot * 100 + i}`))
      const statuses = new Set((await Promise.all(asked)).map(({ status }) => status))
      expect(statuses).toEqual(new Set([404]))
    }
    expect(site.rendered).toHaveLength(1)
    expect(store.size()).toBe(1)
  })

  test.each(['/aktuelt/%E0%A4%A', '/%', '/%ff/x', '/aktuelt/%00', '/aktuelt/..%2f..%2fetc'])(
    'is nothing, not an error, when it is %s',
    async (path) => {
      const { ask, site } = await testHandler('/aktuelt')
      site.status = 404
      expect(await ask(path)).toMatchObject({ status: 404 })
      expect(site.rendered).toEqual(['/-/ingenting-her'])
    },
  )
})

describe('an address where something waits for its time', () => {
  const asked: [string, string, Record<string, string>][] = [
    ['GET', '', {}],
    ['HEAD', '', {}],
    ['GET', '?a=1', {}],
    ['GET', '/', {}],
    ['GET', '//', {}],
    ['GET', '/kalender.ics', {}],
    ['GET', '/kalender.ics/', {}],
    ['GET', '', { 'if-none-match': '*' }],
    ['GET', '', { 'if-none-match': '"tag"' }],
    ['GET', '', { 'accept-encoding': 'gzip' }],
  ]

  test.each(asked)('is answered as one that is made up: %s %s %j', async (method, rest, headers) => {
    // According to the ledger the address may exist; rendering says that it does not.
    const { ask, site } = await testHandler('/aktuelt/ventar', '/aktuelt/ventar/kalender.ics')
    Object.assign(site, { status: 404, text: 'Ingenting her' })
    await ask('/aktuelt/oppdikta')
    site.text = 'Ei anna side utan noko'
    for (const path of ['/aktuelt/ventar', '/aktuelt/ventar/kalender.ics']) await ask(path)
    const [waits, madeUp] = await Promise.all(
      ['ventar', 'oppdikta'].map(async (slug) => {
        const answer = await ask(`/aktuelt/${slug}${rest}`, { method, headers })
        const { date, ...told } = answer.headers
        return { ...answer, headers: JSON.parse(JSON.stringify(told).replaceAll(slug, 'x')) }
      }),
    )
    expect(waits).toEqual(madeUp)
    expect(site.rendered).toHaveLength(3)
  })
})

describe('one page has one address', () => {
  test.each([
    ['/aktuelt/', '/aktuelt'],
    ['//aktuelt', '/aktuelt'],
    ['/aktuelt//ei-sak///', '/aktuelt/ei-sak'],
    ['//', '/'],
    ['/aktuelt/?a=1', '/aktuelt?a=1'],
    ['/aktuelt/?a=1?b', '/aktuelt?a=1?b'],
    ['/studio/', '/studio'],
    ['/media//x.png?w=1', '/media/x.png?w=1'],
  ])('%s is moved to %s', async (path, location) => {
    const { ask, site } = await testHandler('/', '/aktuelt', '/aktuelt/ei-sak')
    const answer = await ask(path)
    expect([answer.status, answer.headers.location]).toEqual([308, location])
    // Whether a document is there, only its page tells.
    expect(site.rendered).toEqual(location === '/aktuelt/ei-sak' ? [location] : [])
  })

  test.each(['/finst-ikkje/', '//annan.example/aktuelt/', '/\\annan.example/', '/aktuelt/borte/'])(
    'where there is nothing, %s is not moved',
    async (path) => {
      const { ask, site } = await testHandler('/aktuelt')
      site.status = 404
      const answer = await ask(path)
      expect([answer.status, answer.headers.location]).toEqual([404, undefined])
    },
  )

  test('query strings make no other page', async () => {
    const { ask, site } = await testHandler('/aktuelt')
    for (const path of ['/aktuelt', '/aktuelt?utm_source=x', '/aktuelt?a=1&b=2']) await ask(path)
    expect(site.rendered).toEqual(['/aktuelt'])
  })

  test('nor do other spellings of the same characters', async () => {
    const { ask, site } = await testHandler('/aktuelt/årsmelding')
    for (const path of ['/aktuelt/%C3%A5rsmelding', '/aktuelt/%c3%a5rsmelding', '/%61ktuelt/%C3%A5rsmelding'])
      await ask(path)
    expect(site.rendered).toEqual(['/aktuelt/%C3%A5rsmelding'])
  })
})

describe('an old address with a query', () => {
  const old = '/Default.aspx?id=5&side=Møte/a'
  const asked = '/Default.aspx?id=5&side=M%C3%B8te/a'

  test('is one address together with it, where editors have led it elsewhere', async () => {
    const { ask, site } = await testHandler('/Default.aspx', old)
    await ask(asked)
    await ask('/Default.aspx?id=5&side=M%c3%b8te%2Fa')
    const [rendered] = site.rendered
    expect(site.rendered).toHaveLength(1)
    expect(rendered?.split('/').map(decodeURIComponent)).toEqual(['', old.slice(1)])
  })

  test.each(['/Default.aspx?id=6', '/Default.aspx?id=5', '/Default.aspx?id=%'])(
    'loses the query where nobody has: %s',
    async (path) => {
      const { ask, site } = await testHandler('/Default.aspx', old)
      await ask(path)
      expect(site.rendered).toEqual(['/Default.aspx'])
    },
  )

  test('may be that of the front page', async () => {
    const { ask, site } = await testHandler('/', '/?p=12')
    await ask('/?p=12')
    expect(site.rendered).toEqual(['/%3Fp%3D12'])
  })
})

describe('a search', () => {
  test('is rendered each time, and kept nowhere', async () => {
    const { ask, site, store } = await testHandler('/aktuelt/sok')
    const answers = [await ask('/aktuelt/sok?q=skule'), await ask('/aktuelt/sok?q=skule')]
    expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(['no-store', 'no-store'])
    expect(site.rendered).toEqual(['/aktuelt/sok?q=skule', '/aktuelt/sok?q=skule'])
    expect(store.size()).toBe(0)
  })

  test('without words is a page like others', async () => {
    const { ask, site } = await testHandler('/aktuelt/sok')
    await ask('/aktuelt/sok')
    await ask('/aktuelt/sok?side=2')
    expect(site.rendered).toEqual(['/aktuelt/sok'])
  })

  test('hands on its words alone, cut off where no search is longer', async () => {
    const { ask, site } = await testHandler('/aktuelt/sok')
    await ask(`/aktuelt/sok?x=1&q=${'a'.repeat(5_000)}`)
    expect(site.rendered).toEqual([`/aktuelt/sok?q=${'a'.repeat(200)}`])
  })

  test('may be cut off in the middle of a character', async () => {
    const { ask } = await testHandler('/aktuelt/sok')
    expect(await ask(`/aktuelt/sok?q=${'a'.repeat(199)}%F0%9F%90%91`)).toMatchObject({ status: 200 })
  })

  test('may have a question mark in it', async () => {
    const { ask, site } = await testHandler('/aktuelt/sok')
    await ask('/aktuelt/sok?q=kva?no')
    expect(site.rendered).toEqual(['/aktuelt/sok?q=kva%3Fno'])
  })
})

describe('what is no page of ours to keep is passed on', () => {
  test.each([
    '/api/health',
    '/api/freshness?id=x',
    '/api/affected?tag=list:news&tag=slug:x',
    '/studio',
    '/studio/structure/article;x%2Cview=y',
    '/studio/intent/edit/x%2Fy',
    '/studio?q=/../x',
    '/_next/static/chunks/x.css',
    '/media/x.png?w=360',
    '/media/file/x.pdf',
  ])('%s', async (path) => {
    const { ask, passedOn, site } = await testHandler('/aktuelt')
    expect((await ask(path)).body).toBe('Next')
    expect([passedOn, site.rendered]).toEqual([[`GET ${path}`], []])
  })

  test('the webhook, which alone is a POST', async () => {
    const { ask, passedOn } = await testHandler('/aktuelt')
    expect((await ask('/api/revalidate', { method: 'POST', body: '{}' })).body).toBe('Next')
    expect(passedOn).toEqual(['POST /api/revalidate'])
  })

  test('in the encodings that are taken, but for endpoints: their 100 bytes are not worth compressing', async () => {
    const { ask, handedOn } = await testHandler('/aktuelt')
    const headers = { 'accept-encoding': 'gzip' }
    for (const path of ['/studio', '/media/file/x.pdf', '/api/health']) await ask(path, { headers })
    await ask('/api/revalidate', { method: 'POST', body: '{}', headers })
    expect(handedOn.map((each) => each['accept-encoding'])).toEqual(['gzip', 'gzip', undefined, undefined])
  })

  test('an editor’s draft, which no other reader is given', async () => {
    const { ask, passedOn, previewed, store } = await testHandler('/aktuelt')
    expect((await ask('/aktuelt', { headers: { cookie: draftCookie } })).body).toBe('kladd')
    expect(previewed.map(({ address }) => address)).toEqual(['/aktuelt'])
    expect(passedOn).toEqual([])
    expect(store.size()).toBe(0)
    expect((await ask('/aktuelt', { headers: { cookie: 'a=1' } })).body).toBe('one')
  })
})

describe('all else beside it is the one page that says that there is nothing, and no business of Next’s', () => {
  const nothing = async (path: string, headers: Record<string, string> = {}) => {
    // The page that the path would resolve to exists, and must not be served for it.
    const { ask, passedOn, site } = await testHandler('/', '/aktuelt')
    site.status = 404
    const { status, body } = await ask(path, { headers })
    expect([status, body, site.rendered, passedOn]).toEqual([404, 'one', ['/-/ingenting-her'], []])
  }

  test.each([
    '/api',
    '/api/aktuelt',
    '/api/health/x',
    '/api/healthy',
    '/API/health',
    '/%61pi/health',
    '/_next',
    '/_next/static',
    '/_next/image?url=%2Faktuelt&w=640&q=75',
    '/_next/data/x/aktuelt.json',
    '/_next/webpack-hmr',
    '/studio.rsc',
    '/studios',
    '/media',
    '/icon.svg/x',
  ])('what has no such name: %s', (path) => nothing(path))

  test.each([
    '/api/../aktuelt',
    '/media/../aktuelt',
    '/media/..',
    '/studio/../aktuelt',
    '/studio/./x',
    '/icon.svg/../aktuelt',
    '/_next/static/../../aktuelt',
    '/api/%2e%2e/aktuelt',
    '/api/.%2E/aktuelt',
    '/api/%2e/health',
    '/api/..%2faktuelt',
    '/studio/..%2Faktuelt',
    '/studio/x%2f..%2f..%2faktuelt',
    '/media/..%5caktuelt',
    '/studio/%2e%2e%5Caktuelt',
    '/api/..\\aktuelt',
    '/studio\\..\\aktuelt',
    '//studio/../aktuelt',
    '/studio/../aktuelt/',
    '/aktuelt/../aktuelt',
    '/aktuelt/.',
    '/../aktuelt',
    // Next's URL parser takes the rest as a fragment, and so sees the front page.
    '/media/..#/x',
    '/studio#/x',
  ])('what others would read as another path: %s', async (path) => {
    await nothing(path)
    await nothing(path, { cookie: draftCookie })
  })

  // Next itself answers these with a 500.
  test.each(['/studio/%', '/media/%E0%A4%A', '/_next/static/%ff'])('what cannot be decoded: %s', (path) =>
    nothing(path),
  )

  test('but dots in a name are a name’s', async () => {
    const { ask, passedOn } = await testHandler('/aktuelt')
    for (const path of ['/media/a..png', '/media/...', '/studio/..x']) {
      expect((await ask(path)).body).toBe('Next')
    }
    expect(passedOn).toHaveLength(3)
  })
})

describe('a request with a body is the last on its connection, so that no more of the body need be read', () => {
  test.each([
    ['POST', '/aktuelt'],
    ['GET', '/aktuelt'],
    ['POST', '/api/revalidate'],
    ['GET', '/studio'],
  ])('%s %s', async (method, path) => {
    const { ask } = await testHandler('/aktuelt')
    for (const framing of [{ 'content-length': '1' }, { 'transfer-encoding': 'chunked' }]) {
      expect((await ask(path, { method, body: 'x', headers: framing })).headers.connection).toBe('close')
    }
  })

  test('but no other', async () => {
    const { ask } = await testHandler('/aktuelt')
    for (const path of ['/aktuelt', '/studio'])
      expect((await ask(path)).headers.connection).toBe('keep-alive')
  })
})

describe('what can be read can be read, and nothing else', () => {
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s asks nobody', async (method) => {
    const { ask, passedOn, site } = await testHandler('/aktuelt')
    for (const path of ['/aktuelt', '/studio', '/media/x.png', '/api/health', '/_next/static/x.css']) {
      const { status, headers } = await ask(path, { method })
      expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD'])
    }
    expect([passedOn, site.rendered]).toEqual([[], []])
  })

  test.each(['GET', 'HEAD', 'PUT', 'TRACE'])('and what is written to is not read: %s', async (method) => {
    const { ask, passedOn } = await testHandler('/aktuelt')
    const { status, headers } = await ask('/api/revalidate', { method })
    expect([status, headers.allow, passedOn]).toEqual([405, 'POST', []])
  })
})
