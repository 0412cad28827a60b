import { describe, expect, it, test } from 'vitest'
import {
  type Address,
  type AddressKind,
  addressKind,
  addressOf,
  iconFiles,
  methodsOf,
  notPages,
  reservedSlugs,
} from '#lib/addresses/addresses.ts'
import { decodeSegment } from '#lib/addresses/segment.ts'

type Pair = readonly [path: string, address: Address]

/** Every kind of address, in both directions; without a line for each kind, this does not compile. */
const pairs: { [Kind in AddressKind]: readonly (readonly [string, Extract<Address, { kind: Kind }>])[] } = {
  front: [[addressOf.front, { kind: 'front' }]],
  list: [
    [addressOf.list(1), { kind: 'list', page: 1 }],
    [addressOf.list(14), { kind: 'list', page: 14 }],
  ],
  document: [
    [addressOf.document('ei-sak'), { kind: 'document', slug: 'ei-sak' }],
    [addressOf.document('blåbær & 100 %'), { kind: 'document', slug: 'blåbær & 100 %' }],
    [addressOf.document('tidlegare'), { kind: 'document', slug: 'tidlegare' }],
  ],
  calendar: [
    [addressOf.calendar('eit-moete'), { kind: 'calendar', slug: 'eit-moete' }],
    [addressOf.calendar('blåbær & 100 %'), { kind: 'calendar', slug: 'blåbær & 100 %' }],
  ],
  topic: [
    [addressOf.topic('skule', 1), { kind: 'topic', slug: 'skule', page: 1 }],
    [addressOf.topic('side', 2), { kind: 'topic', slug: 'side', page: 2 }],
    [addressOf.topic('høyring', 3), { kind: 'topic', slug: 'høyring', page: 3 }],
  ],
  year: [
    [addressOf.year(2021, 1), { kind: 'year', year: 2021, page: 1 }],
    [addressOf.year(1999, 2), { kind: 'year', year: 1999, page: 2 }],
  ],
  type: [
    [addressOf.type('hearing', 1), { kind: 'type', type: 'hearing', page: 1 }],
    [addressOf.type('job', 3), { kind: 'type', type: 'job', page: 3 }],
  ],
  typeYear: [
    [addressOf.typeYear('minutes', 2021, 1), { kind: 'typeYear', type: 'minutes', year: 2021, page: 1 }],
    [addressOf.typeYear('news', 1999, 2), { kind: 'typeYear', type: 'news', year: 1999, page: 2 }],
  ],
  typeTopic: [
    [addressOf.typeTopic('notice', 'vatn', 1), { kind: 'typeTopic', type: 'notice', slug: 'vatn', page: 1 }],
    [addressOf.typeTopic('job', 'å b', 2), { kind: 'typeTopic', type: 'job', slug: 'å b', page: 2 }],
  ],
  events: [
    [addressOf.events(1), { kind: 'events', page: 1 }],
    [addressOf.events(42), { kind: 'events', page: 42 }],
  ],
  pastEvents: [
    [addressOf.pastEvents(1), { kind: 'pastEvents', page: 1 }],
    [addressOf.pastEvents(2), { kind: 'pastEvents', page: 2 }],
  ],
  pastYear: [
    [addressOf.pastYear(2019, 1), { kind: 'pastYear', year: 2019, page: 1 }],
    [addressOf.pastYear(2019, 2), { kind: 'pastYear', year: 2019, page: 2 }],
  ],
  search: [[addressOf.search, { kind: 'search' }]],
  contact: [[addressOf.contact, { kind: 'contact' }]],
  privacy: [[addressOf.privacy, { kind: 'privacy' }]],
  accessibility: [[addressOf.accessibility, { kind: 'accessibility' }]],
  sitemap: [[addressOf.sitemap, { kind: 'sitemap' }]],
  robots: [[addressOf.robots, { kind: 'robots' }]],
  manifest: [[addressOf.manifest, { kind: 'manifest' }]],
  icon: iconFiles.map((file) => [addressOf.icon(file), { kind: 'icon', file }] as const),
}

const all: readonly Pair[] = Object.values(pairs).flat()

describe('an address', () => {
  it.each(all)('%s is read as it was written', (path, address) => {
    expect(addressKind(decodeSegment(path))).toEqual(address)
  })

  it('is one for each thing', () => {
    expect(new Set(all.map(([path]) => path)).size).toBe(all.length)
  })
})

test.each([
  '',
  'aktuelt',
  '//',
  '/aktuelt/',
  '/Aktuelt',
  '/aktuelt/side/1',
  '/aktuelt/side/01',
  '/aktuelt/side/2.0',
  '/aktuelt/side/2/3',
  '/aktuelt/ei-sak/side/2',
  '/aktuelt//kalender.ics',
  '/aktuelt/eit-moete/kalender.ics/x',
  '/aktuelt/sok/kalender.ics',
  '/aktuelt/emne',
  '/aktuelt/emne/',
  '/aktuelt/emne/skule/side/1',
  '/aktuelt/emne/skule/2',
  '/aktuelt/arkiv',
  '/aktuelt/arkiv/21',
  '/aktuelt/arkiv/02021',
  '/aktuelt/arkiv/0999',
  '/aktuelt/arkiv/3000',
  '/aktuelt/arkiv/2021/side/1',
  '/aktuelt/arrangement/side/1',
  '/aktuelt/arrangement/tidlegare/side/0',
  '/aktuelt/sok/x',
  '/kontakt/x',
  '/Personvern',
  '/aktuelt/kontakt/x',
  '/robots.txt/x',
  '/api/health',
])('%j is no public address', (path) => {
  expect(addressKind(path)).toBeUndefined()
})

test('a document that had the slug «type» before there were lists below it is where it was', () => {
  expect(addressKind('/aktuelt/type')).toEqual({ kind: 'document', slug: 'type' })
  expect(addressKind('/aktuelt/type/kalender.ics')).toEqual({ kind: 'calendar', slug: 'type' })
})

test.each([
  '/aktuelt/type/hoering',
  '/aktuelt/type/news',
  '/aktuelt/type/hoyring/2024',
  '/aktuelt/type/hoyring/emne',
])('%s is no list of a kind', (path) => expect(addressKind(path)).toBeUndefined())

test.each(reservedSlugs)('no document is at the reserved %s', (slug) => {
  expect(addressKind(addressOf.document(slug))?.kind).not.toBe('document')
})

describe('what is no page', () => {
  test.each(Object.entries(notPages))(
    '%s is asked for by %s, and is no address of a page',
    (name, methods) => {
      const path = name.endsWith('/') ? `${name}x/y` : name
      expect(methodsOf(path)).toBe(methods)
      expect(addressKind(path)).toBeUndefined()
    },
  )

  test.each([
    '/',
    '/aktuelt',
    '/api',
    '/api/',
    '/api/health/',
    '/api/healthy',
    '/_next/static',
    '/media',
    '/studio2',
  ])('is not %s', (path) => {
    expect(methodsOf(path)).toBeUndefined()
  })
})
