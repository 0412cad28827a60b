import { describe, expect, test } from 'vitest'
import { draftCookie, testFront } from './site.ts'

describe('an address that a reader makes up', () => {
  test('costs one rendering in all and keeps nothing, however many there are', {
    timeout: 60_000,
  }, async () => {
    const { ask, site, store } = await testFront('/aktuelt')
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
      const { ask, site } = await testFront('/aktuelt')
      site.status = 404
      expect(await ask(path)).toMatchObject({ status: 404 })
      expect(site.rendered).toEqual(['/-/ingenting-her'])
    },
  )
})

describe('one page has one address', () => {
  test.each([
    ['/aktuelt/', '/aktuelt'],
    ['//aktuelt', '/aktuelt'],
    ['/aktuelt//ei-sak///', '/aktuelt/ei-sak'],
    ['//annan.example/aktuelt/', '/annan.example/aktuelt'],
    ['/\\annan.example/', '/annan.example'],
    ['//', '/'],
    ['/aktuelt/?a=1', '/aktuelt?a=1'],
    ['/aktuelt/?a=1?b', '/aktuelt?a=1?b'],
  ])('%s is moved to %s', async (path, location) => {
    const { ask, site } = await testFront('/aktuelt')
    const answer = await ask(path)
    expect([answer.status, answer.headers.location]).toEqual([308, location])
    expect(site.rendered).toEqual([])
  })

  test('query strings make no other page', async () => {
    const { ask, site } = await testFront('/aktuelt')
    for (const path of ['/aktuelt', '/aktuelt?utm_source=x', '/aktuelt?a=1&b=2']) await ask(path)
    expect(site.rendered).toEqual(['/aktuelt'])
  })

  test('nor do other spellings of the same characters', async () => {
    const { ask, site } = await testFront('/aktuelt/årsmelding')
    for (const path of ['/aktuelt/%C3%A5rsmelding', '/aktuelt/%c3%a5rsmelding', '/%61ktuelt/%C3%A5rsmelding'])
      await ask(path)
    expect(site.rendered).toEqual(['/aktuelt/%C3%A5rsmelding'])
  })
})

describe('an old address with a query', () => {
  const old = '/Default.aspx?id=5&side=Møte/a'
  const asked = '/Default.aspx?id=5&side=M%C3%B8te/a'

  test('is one address together with it, where editors have led it elsewhere', async () => {
    const { ask, site } = await testFront('/Default.aspx', old)
    await ask(asked)
    await ask('/Default.aspx?id=5&side=M%c3%b8te%2Fa')
    const [rendered] = site.rendered
    expect(site.rendered).toHaveLength(1)
    expect(rendered?.split('/').map(decodeURIComponent)).toEqual(['', old.slice(1)])
  })

  test.each(['/Default.aspx?id=6', '/Default.aspx?id=5', '/Default.aspx?id=%'])(
    'loses the query where nobody has: %s',
    async (path) => {
      const { ask, site } = await testFront('/Default.aspx', old)
      await ask(path)
      expect(site.rendered).toEqual(['/Default.aspx'])
    },
  )

  test('may be that of the front page', async () => {
    const { ask, site } = await testFront('/', '/?p=12')
    await ask('/?p=12')
    expect(site.rendered).toEqual(['/%3Fp%3D12'])
  })
})

describe('a search', () => {
  test('is rendered each time, and kept nowhere', async () => {
    const { ask, site, store } = await testFront('/aktuelt/sok')
    const answers = [await ask('/aktuelt/sok?q=skule'), await ask('/aktuelt/sok?q=skule')]
    expect(answers.map(({ headers }) => headers['cache-control'])).toEqual(['no-store', 'no-store'])
    expect(site.rendered).toEqual(['/aktuelt/sok?q=skule', '/aktuelt/sok?q=skule'])
    expect(store.size()).toBe(0)
  })

  test('without words is a page like others', async () => {
    const { ask, site } = await testFront('/aktuelt/sok')
    await ask('/aktuelt/sok')
    await ask('/aktuelt/sok?side=2')
    expect(site.rendered).toEqual(['/aktuelt/sok'])
  })

  test('hands on its words alone, cut off where no search is longer', async () => {
    const { ask, site } = await testFront('/aktuelt/sok')
    await ask(`/aktuelt/sok?x=1&q=${'a'.repeat(5_000)}`)
    expect(site.rendered).toEqual([`/aktuelt/sok?q=${'a'.repeat(200)}`])
  })

  test('may be cut off in the middle of a character', async () => {
    const { ask } = await testFront('/aktuelt/sok')
    expect(await ask(`/aktuelt/sok?q=${'a'.repeat(199)}%F0%9F%90%91`)).toMatchObject({ status: 200 })
  })

  test('may have a question mark in it', async () => {
    const { ask, site } = await testFront('/aktuelt/sok')
    await ask('/aktuelt/sok?q=kva?no')
    expect(site.rendered).toEqual(['/aktuelt/sok?q=kva%3Fno'])
  })
})

describe('what is no page of ours to keep is passed on', () => {
  test.each(['/api/health', '/studio', '/studio/structure', '/_next/static/x.css', '/media/x.png'])(
    '%s',
    async (path) => {
      const { ask, passedOn, site } = await testFront('/aktuelt')
      expect((await ask(path)).body).toBe('Next')
      expect([passedOn, site.rendered]).toEqual([[`GET ${path}`], []])
    },
  )

  test('an editor’s draft, which no other reader is given', async () => {
    const { ask, passedOn, store } = await testFront('/aktuelt')
    await ask('/aktuelt', { headers: { cookie: draftCookie } })
    expect(passedOn).toEqual(['GET /aktuelt'])
    expect(store.size()).toBe(0)
    expect((await ask('/aktuelt', { headers: { cookie: 'a=1' } })).body).toBe('one')
  })
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])(
  'a page can be read: %s is not allowed, and asks nobody',
  async (method) => {
    const { ask, passedOn, site } = await testFront('/aktuelt')
    const { status, headers } = await ask('/aktuelt', { method })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
    expect([passedOn, site.rendered]).toEqual([[], []])
  },
)
