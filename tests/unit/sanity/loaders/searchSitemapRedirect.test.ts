import { describe, expect, it, test } from 'vitest'
import { addressOf } from '#lib/addresses/addresses.ts'
import { dependenciesOf } from '#sanity/dependencies.ts'
import { loadRedirect } from '#sanity/loaders/redirect.ts'
import { loadMap } from '#sanity/loaders/sitemap.ts'
import { readFrom, reportNothing, storedArticle, storedEvent, storedTopic } from '#tests/fixtures/read.ts'

describe('the map', () => {
  it('leads to no address that has no page: a title of spaces, or of something else than text, is none', async () => {
    const read = readFrom([
      storedArticle('ei-sak'),
      ...['', '   ', 17, undefined].map((title, i) => storedArticle(`utan-tittel-${i}`, { title })),
    ])
    const paths = (await loadMap(read, reportNothing)).map(({ path }) => path)
    expect(paths.filter((path) => path.includes('utan-tittel'))).toEqual([])
    expect(paths).toContain('/aktuelt/ei-sak')
  })

  it('has what is visible and holds, with the last material change, and the topics', async () => {
    const read = readFrom([
      storedArticle('ei-sak', { lastUpdated: '2021-07-01T10:00:00Z' }),
      storedEvent('eit-arrangement'),
      storedArticle('utgaatt', { expiresAt: '2021-07-01T10:00:00Z' }),
      storedArticle('tilbaketrekt', { withdrawn: { at: '2021-07-01T10:00:00Z', reason: 'Feil' } }),
      storedArticle('kjem', { publishedAt: '2022-01-01T10:00:00Z' }),
      storedTopic('skule'),
    ])
    expect(await loadMap(read, reportNothing)).toEqual([
      { path: '/' },
      { path: '/aktuelt' },
      { path: '/aktuelt/arrangement' },
      { path: '/aktuelt/emne/skule' },
      { path: '/aktuelt/ei-sak', lastModified: '2021-07-01T10:00:00Z' },
      { path: '/aktuelt/eit-arrangement', lastModified: '2021-06-01T10:00:00Z' },
    ])
  })

  it('does not change with every revision of a document', async () => {
    const answer = await readFrom([storedArticle('ei-sak')])('map', { count: 10 })
    expect(dependenciesOf(answer)).toEqual({ tags: new Set(), revisions: new Map() })
  })

  it('leaves out a document at the address of another page, as lists and counts do', async () => {
    const map = await loadMap(readFrom([storedArticle('arkiv')]), reportNothing)
    expect(map.map(({ path }) => path)).not.toContain(addressOf.document('arkiv'))
  })
})

describe('an old address', () => {
  const redirect = (from: string, to: string) => ({ ...storedArticle('r'), _type: 'redirect', from, to })
  const site = 'https://nyhende.example.no'
  const there = [storedArticle('ny'), storedEvent('år')]
  const lead = (from: string, to: string, asked: string, documents = there, now?: string) =>
    loadRedirect(asked, site, readFrom([redirect(from, to), ...documents], now), reportNothing)

  test.each([
    ['/gamal', '/gamal'],
    ['/gamal/', '/gamal'],
    ['/gamal', '/gamal/'],
    ['/nyheiter/blåbær', '/nyheiter/blåbær'],
    ['/nyheiter/bl%C3%A5b%C3%A6r', '/nyheiter/blåbær'],
    ['/nyheiter/bl%c3%a5b%c3%a6r/', '/nyheiter/blåbær'],
    ['/nyheiter/blåbær', '/nyheiter/bla\u030abær'],
    ['/a b', '/a b'],
    ['/100%25', '/100%'],
  ])('written %s leads on when %s is asked for', async (from, asked) => {
    expect(await lead(from, '/aktuelt/ny', asked)).toBe('/aktuelt/ny')
  })

  test.each([
    ['/aktuelt/år?a=b#c', '/aktuelt/%C3%A5r?a=b#c'],
    ['/aktuelt/%C3%A5r', '/aktuelt/%C3%A5r'],
    ['https://ks.no/sak', 'https://ks.no/sak'],
    [`${site}/aktuelt?x=1#del`, '/aktuelt?x=1#del'],
  ])('leads to %s as a header says it', async (to, location) => {
    expect(await lead('/gamal', to, '/gamal')).toBe(location)
  })

  describe('that is led to a document', () => {
    const publishedAt = '2021-08-31T06:00:00Z'
    const embargoed = [storedEvent('budsjett-2027', { publishedAt })]
    const targets = [
      '/aktuelt/budsjett-2027',
      '/aktuelt/budsjett-2027/',
      '/aktuelt//budsjett-2027?a=b#c',
      '/aktuelt/budsjett-2027/kalender.ics',
      '/aktuelt/budsjett%2D2027',
      `${site}/aktuelt/budsjett-2027`,
    ]

    test.each(targets)('leads nowhere until its time has come: %s', async (to) => {
      expect(await lead('/gamal', to, '/gamal', embargoed)).toBeUndefined()
      expect(await lead('/gamal', to, '/gamal', embargoed, publishedAt)).toBeDefined()
    })

    test.each(targets)('leads nowhere while there is none, or a draft alone: %s', async (to) => {
      expect(await lead('/gamal', to, '/gamal', [])).toBeUndefined()
    })

    it('leads on where what was there has been led elsewhere', async () => {
      const documents = [{ ...redirect('/aktuelt/gammal', '/aktuelt/ny'), _id: 'r2' }, ...there]
      expect(await lead('/gamal', '/aktuelt/gammal', '/gamal', documents)).toBe('/aktuelt/gammal')
    })

    it('of another site is none of ours', async () => {
      const to = 'https://ks.no/aktuelt/budsjett-2027'
      expect(await lead('/gamal', to, '/gamal', embargoed)).toBe(to)
    })
  })

  test.each([
    'http://ks.no',
    '//ks.no',
    '/\\ks.no',
    '/.//ks.no',
    '/a/..//ks.no',
    'javascript:alert(1)',
    'mailto:a@b.no',
    '#her',
    'ny',
    '/gamal',
    '/gamal/',
    '/gamal#her',
    '/g%61mal',
  ])('does not lead to %s', async (to) => {
    expect(await lead('/gamal', to, '/gamal')).toBeUndefined()
  })

  it('that nobody has leads nowhere', async () => {
    expect(await lead('/gamal', '/ny', '/gamalt')).toBeUndefined()
  })
})
