import { describe, expect, it } from 'vitest'
import type { Doc } from '#lake/document.ts'
import { addressKind, addressOf, reservedSlugs } from '#lib/addresses/addresses.ts'
import { decodePath } from '#lib/addresses/segment.ts'
import { loadFilters, loadList, loadPastEvents, loadTopic, loadYear } from '#sanity/loaders/lists.ts'
import { loadDocument } from '#sanity/loaders/load.ts'
import type { Report } from '#sanity/loaders/parse.ts'
import { loadMap } from '#sanity/loaders/sitemap.ts'
import { brokenDocument, whole } from '#tests/fixtures/imported/broken.ts'
import { readFrom, reportNothing, storedArticle, storedEvent, storedTopic } from '#tests/fixtures/read.ts'
import { searchIndexOf } from '#tests/fixtures/searchIndex.ts'
import { type Random, randomFrom, seedFrom } from '#tests/support/random.ts'

const seed = seedFrom(process.env.AKTUELT_SEED, new Date())

/** A part may be left out, but not a document that lists have counted. */
const noDocument: Report = (id, { path, reason }) => {
  if (path === 'document') throw new Error(`${id} was left out whole: ${reason}`)
}

const around = [storedTopic('emne'), storedArticle('ei-anna-sak')]

/** Every slug that any list, count or the sitemap includes. */
async function listedIn(documents: readonly Doc[]) {
  const read = readFrom([...documents, ...around])
  const list = await loadList(1, read, noDocument)
  const about = await loadTopic('emne', 1, read, noDocument)
  const past = await loadPastEvents(1, read, noDocument)
  const { years } = await loadFilters(read, noDocument)
  const inYears = await Promise.all(years.map((year) => loadYear(year, 1, read, noDocument)))
  for (const page of [list, about, past, ...inYears]) expect(page?.cards).toHaveLength(page?.total ?? -1)
  expect(inYears.reduce((sum, page) => sum + (page?.total ?? 0), 0)).toBe(list?.total)
  const map = await loadMap(read, noDocument)
  const mapped = map.flatMap(({ path }) => {
    const address = addressKind(decodePath(path))
    return address?.kind === 'document' ? [address.slug] : []
  })
  const slugs = [...(list?.cards ?? []), ...(past?.cards ?? [])].flatMap((card) =>
    'slug' in card ? [card.slug] : [],
  )
  return { read, slugs: new Set([...slugs, ...mapped]), total: list?.total }
}

const anything = () => true
const necessary = ['title', 'slug', 'publishedAt', 'startsAt']

const brokenBy = (random: Random, isBreakable: (field: string) => boolean): Doc =>
  brokenDocument(random.pick(whole), random, isBreakable)

describe(`of documents that are broken anywhere (seed ${seed})`, () => {
  it('lists, counts, years, topics and map tell of those that have a page, and of no other', {
    timeout: 120_000,
  }, async () => {
    const random = randomFrom(seed)
    for (let round = 0; round < 150; round += 1) {
      const document = brokenBy(random, anything)
      const { read, slugs, total } = await listedIn([document])
      for (const slug of slugs) {
        expect(
          await loadDocument(slug, read, noDocument),
          JSON.stringify(document).slice(0, 500),
        ).toBeDefined()
      }
      expect(total).toBeLessThanOrEqual(2)
    }
  })

  it('whatever has a title, a slug, a date and, as an event, a start is shown with what is whole in it', {
    timeout: 120_000,
  }, async () => {
    const random = randomFrom(seed + 1)
    for (let round = 0; round < 400; round += 1) {
      const document = brokenBy(random, (field) => !necessary.includes(field))
      const read = readFrom([document, ...around])
      const page = await loadDocument(document._id, read, noDocument)
      const told = JSON.stringify(document).slice(0, 500)
      expect(page?.title, told).toBe(document._id)
      expect(page?.publishedAt, told).toBe('2021-06-01T10:00:00Z')
    }
  })
})

describe('a document is in lists and has a page, or neither', () => {
  const shown = async (document: Doc): Promise<boolean> => {
    const { read, slugs } = await listedIn([document])
    const { slug } = document
    const current = typeof slug === 'object' && slug !== null && 'current' in slug ? slug.current : undefined
    const page = await loadDocument(String(current), read, noDocument)
    expect(slugs.has(String(current))).toBe(page !== undefined)
    return page !== undefined
  }

  it.each([
    ['spaces of all kinds', '\u00a0\u2003\u3000\n', false],
    ['characters of no width', '\u200b\u2060\ufeff\u00ad\u3164', false],
    ['nothing', '', false],
    ['no text', 42, false],
    ['figures alone', '2026', true],
    ['a script without capitals', 'مرحبا', true],
    ['one picture sign', '🎉', true],
    ['5,000 characters', 'lang tittel '.repeat(417), true],
  ])('with a title of %s', async (_, title, isShown) => {
    expect(await shown(storedArticle('ei-sak', { title }))).toBe(isShown)
  })

  it.each<[string, unknown, boolean]>([
    ['capitals, letters and spaces', 'Møte Om Språk?#%', true],
    ['a backslash', 'a\\b', true],
    ['200 letters that are three bytes', '字'.repeat(200), true],
    ['a slash', 'a/b', false],
    ['a folder', '..', false],
    ['more than any proxy takes', 'a'.repeat(201), false],
    ['no text', 7, false],
    ['nothing', '', false],
    ...reservedSlugs.map((slug) => ['another page', slug, false] as [string, unknown, boolean]),
  ])('with a slug of %s: %s', async (_, current, isShown) => {
    expect(await shown(storedArticle('ei-sak', { slug: { current } }))).toBe(isShown)
  })

  it.each([
    ['a day', '2021-06-01', true],
    ['a time without a zone', '2021-06-01T10:00:00', true],
    ['a time without seconds', '2021-06-01T10:00', true],
    ['a time in another zone', '2021-06-01T10:00:00-05:00', true],
    ['microseconds', '2021-06-01T10:00:00.123456+02:00', true],
    ['an hour of 25', '2021-06-01T25:00:00Z', false],
    ['words', 'i går', false],
    ['a number', 1_622_541_600, false],
    ['nothing', null, false],
  ])('with %s for its date, or for the start of an event', async (_, at, isShown) => {
    expect(await shown(storedArticle('ei-sak', { publishedAt: at }))).toBe(isShown)
    expect(await shown(storedEvent('ei-sak', { startsAt: at }))).toBe(isShown)
  })
})

describe('what is embargoed to an instant', () => {
  it.each([
    ['in another zone', '2021-08-30T23:30:00-05:00', '2021-08-31T04:29:59.999Z', '2021-08-31T04:30:00Z'],
    ['a day in summer', '2021-08-31', '2021-08-30T21:59:59.999Z', '2021-08-30T22:00:00Z'],
    ['a day in winter', '2021-12-01', '2021-11-30T22:59:59.999Z', '2021-11-30T23:00:00Z'],
    ['Oslo’s clock', '2021-08-31T08:00:00', '2021-08-31T05:59:59.999Z', '2021-08-31T06:00:00Z'],
  ])('is unknown until then, and out at it: %s', async (_, publishedAt, before, at) => {
    const documents = [storedArticle('sperra', { publishedAt })]
    const loaded = (now: string) => loadDocument('sperra', readFrom(documents, now), reportNothing)
    const counted = async (now: string) => (await loadList(1, readFrom(documents, now), reportNothing))?.total
    expect([await loaded(before), await counted(before)]).toEqual([undefined, 0])
    expect(await loaded(at)).toMatchObject({ title: 'sperra' })
    expect(await counted(at)).toBe(1)
  })

  it('is ordered by that instant, however it is written', async () => {
    const documents = [
      storedArticle('tredje', { publishedAt: '2021-06-01T12:00:00+02:00' }),
      storedArticle('fyrste', { publishedAt: '2021-06-01T08:30:00-05:00' }),
      storedArticle('fjerde', { publishedAt: '2021-06-01' }),
      storedArticle('andre', { publishedAt: '2021-06-01T14:00:00' }),
    ]
    const list = await loadList(1, readFrom(documents), reportNothing)
    expect(list?.cards.map((card) => ('slug' in card ? card.slug : undefined))).toEqual([
      'fyrste',
      'andre',
      'tredje',
      'fjerde',
    ])
  })
})

describe('withdrawn', () => {
  it.each([
    [{ reason: 'Feil' }, true],
    [{ at: 'i går' }, true],
    [{}, false],
    [false, false],
    [null, false],
  ])('%j is the same to the page, the lists and the map', async (withdrawn, isWithdrawn) => {
    const read = readFrom([storedArticle('ei-sak', { withdrawn })])
    const page = await loadDocument('ei-sak', read, noDocument)
    const list = await loadList(1, read, noDocument)
    const map = await loadMap(read, noDocument)
    expect(page?.withdrawn !== undefined).toBe(isWithdrawn)
    expect(list?.cards[0]).toMatchObject({ isWithdrawn })
    expect(map.some(({ path }) => path === addressOf.document('ei-sak'))).toBe(!isWithdrawn)
  })
})

it('nothing links to what has no page', async () => {
  const reference = (_ref: string) => ({ _type: 'reference', _key: _ref, _ref })
  const gone = [
    storedArticle('utan-tittel', { title: '\u200b' }),
    storedEvent('utan-start', { startsAt: 'snart' }),
    storedTopic('utan-namn', { title: ' ' }),
  ]
  const markDefs = gone.map(({ _id }) => ({ _type: 'internalLink', _key: _id, reference: reference(_id) }))
  const children = gone.map(({ _id }) => ({ _type: 'span', _key: _id, text: _id, marks: [_id] }))
  const from = storedArticle('ei-sak', {
    related: gone.map(({ _id }) => reference(_id)),
    withdrawn: { reason: 'Feil', replacement: reference('utan-start') },
    body: [{ _type: 'block', _key: 'b', children, markDefs }],
  })
  const page = await loadDocument('ei-sak', readFrom([from, ...gone]), noDocument)
  expect(page?.related).toEqual([])
  expect(page?.withdrawn?.replacement).toBeUndefined()
  expect(page?.body).toMatchObject([
    { markDefs: [], children: [{ marks: [] }, { marks: [] }, { marks: [] }] },
  ])
})

it('what is shown of what is broken is found by its words', async () => {
  const { idsOf } = await searchIndexOf([
    storedArticle('sildesalat', { language: 'no', kind: '', publishedAt: '2021-06-01' }),
  ])
  expect(idsOf('sildesalat')).toEqual(['sildesalat'])
})
