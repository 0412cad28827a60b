import { describe, expect, it, test } from 'vitest'
import { addressOf } from '#lib/addresses/addresses.ts'
import { sameAddress } from '#lib/addresses/redirects.ts'
import { decodePath } from '#lib/addresses/segment.ts'
import { openDatabase } from '#server/database.ts'
import { ledgerIn } from '#server/freshness/ledger.ts'
import { nearest, redirectWithQuery } from '#server/freshness/nearest.ts'
import { spoiled } from '#tests/fixtures/spoiled.ts'
import { randomFrom, seedFrom } from '#tests/support/random.ts'
import { summaryOf } from './support.ts'

const seed = seedFrom(process.env.AKTUELT_SEED, new Date())
const now = Date.parse('2026-11-22T12:00:00Z')
const ledger = ledgerIn(openDatabase(':memory:'))
const slugs = [
  'ei-sak',
  'møte-om-årsplan',
  'Store Bokstavar',
  'slutt.',
  'čállinvahku',
  '2026',
  'e\u0301l\u00e8ve',
  '会议',
]
for (const [index, slug] of slugs.entries()) ledger.take(`a${index}`, summaryOf(`a${index}`, { slug }), 0)
ledger.take('e', summaryOf('e', { type: 'event', slug: 'eit-møte' }), 0)
ledger.take('t', summaryOf('t', { type: 'topic', slug: 'språk' }), 0)
ledger.take('ventar', summaryOf('ventar', { slug: 'ventar', publishedAt: '2027-06-01T10:00:00Z' }), 0)
const redirects = [
  '/Default.aspx?id=5',
  '/tenester/Barnehage/Sider/default.aspx',
  '/m%C3%B8te/%C3%A5rsplan',
  '/gamal/',
  '/sok?q=abc&p=2',
]
for (const [index, from] of redirects.entries())
  ledger.take(`r${index}`, summaryOf(`r${index}`, { type: 'redirect', from }), 0)

const at = (path: string) => nearest(ledger, decodePath(path), now)

const pages = [
  addressOf.front,
  addressOf.list(1),
  addressOf.list(2),
  addressOf.events(1),
  addressOf.pastEvents(1),
  addressOf.search,
  addressOf.contact,
  addressOf.topic('språk', 1),
  addressOf.calendar('eit-møte'),
  addressOf.document('eit-møte'),
  ...slugs.map(addressOf.document),
]

test(`any known address leads to itself, however it is spoiled (seed ${seed})`, () => {
  const random = randomFrom(seed)
  for (let round = 0; round < 5_000; round += 1) {
    const page = pages[1 + random.below(pages.length - 1)] ?? ''
    const folded = decodePath(page).normalize('NFC').toLowerCase()
    const path = spoiled(folded, random)
    expect([path, at(path)]).toEqual([path, { page }])
  }
})

test(`so does any old address that is redirected (seed ${seed})`, () => {
  const random = randomFrom(seed + 1)
  const plain = redirects.filter((each) => !each.includes('?'))
  for (let round = 0; round < 2_000; round += 1) {
    const from = plain[random.below(plain.length)] ?? ''
    const path = spoiled(decodePath(from).toLowerCase().replace(/\/$/, ''), random)
    expect([path, at(path)]).toEqual([path, { redirect: from }])
  }
})

describe('the first page of a list', () => {
  it.each([
    ['/aktuelt/side/1', addressOf.list(1)],
    ['/aktuelt/side/01/', addressOf.list(1)],
    ['/aktuelt/side/02', addressOf.list(2)],
    ['/Aktuelt/Side/2.', addressOf.list(2)],
    ['/aktuelt/arrangement/side/1', addressOf.events(1)],
    ['/aktuelt/arrangement/tidlegare/side/1', addressOf.pastEvents(1)],
    ['/aktuelt/emne/SPRÅK/side/1', addressOf.topic('språk', 1)],
  ])('%s is at %s', (path, page) => {
    expect(at(path)).toEqual({ page })
  })
})

test.each([
  '/finst-ikkje',
  '/FINST-IKKJE.',
  '/aktuelt/finst-ikkje).',
  '/aktuelt/ei-sak/meir',
  '/aktuelt/ei-sakk',
  '/aktuelt/ventar',
  '/AKTUELT/VENTAR.',
  '/aktuelt/side/0',
  '/aktuelt/side/99999',
  '/aktuelt/arkiv/1900',
  '/Default.aspx',
  `/${'a'.repeat(2_000)}`,
  `/${'.'.repeat(2_000)}`,
])('%s is like nothing', (path) => {
  expect(at(path)).toBeUndefined()
})

describe('a redirect from a path with a query', () => {
  it.each([
    ['/Default.aspx', 'id=5'],
    ['/default.ASPX', 'ID=5'],
    ['/default.aspx', 'id=5&utm_source=nyhendebrev&fbclid=x'],
    ['/default.aspx', 'utm_source=x&id=5'],
    ['/default.aspx', 'id=5&gclid='],
    ['/default.aspx', 'id=5.'],
    ['/default.aspx', 'id=5%29'],
    ['//default.aspx/', 'id=5'],
  ])('is met by %s?%s', (path, query) => {
    expect(redirectWithQuery(ledger, path, query, now)).toBe('/Default.aspx?id=5')
  })

  it('whatever the order of its parameters', () => {
    expect(redirectWithQuery(ledger, '/sok', 'p=2&q=abc', now)).toBe('/sok?q=abc&p=2')
  })

  it.each(['id=6', 'id=5&side=2', 'id=', 'utm_source=x', '', 'id=50'])('is not met by %s', (query) => {
    expect(redirectWithQuery(ledger, '/Default.aspx', query, now)).toBeUndefined()
  })
})

test('a redirect from here to here in other letters leads nowhere', () => {
  expect(sameAddress('/aktuelt/Ei-sak', '/aktuelt/ei-sak/')).toBe(true)
  expect(sameAddress('/M%C3%98TE', '/møte#del')).toBe(true)
  expect(sameAddress('/a?x=1&utm_source=y', '/A?X=1')).toBe(true)
  expect(sameAddress('/a?x=1', '/a?x=2')).toBe(false)
})

test('a name is forgotten with the last document that has it', () => {
  ledger.take('ny', summaryOf('ny', { slug: 'Heilt-Ny' }), 0)
  expect(at('/aktuelt/heilt-ny')).toEqual({ page: '/aktuelt/Heilt-Ny' })
  ledger.take('ny', undefined, 0)
  expect(at('/aktuelt/heilt-ny')).toBeUndefined()
})
