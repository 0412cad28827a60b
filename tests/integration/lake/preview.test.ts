import { expect, test } from 'vitest'
import { queryTimeAt } from '#lib/dates/queryTime.ts'
import { loadTopic } from '#sanity/loaders/lists.ts'
import { loadDocument, loadFrontPage } from '#sanity/loaders/load.ts'
import { draftQueries } from '#sanity/queries/draft.ts'
import { queries } from '#sanity/queries/index.ts'
import { placesQuery } from '#sanity/queries/places.ts'
import { isOut } from '#sanity/queries/visible.ts'
import { readAt } from '#sanity/read.ts'
import { places, placesOf } from '#sanity/studio/preview/places.ts'
import { article, event, inSeconds } from '#tests/support/documents.ts'
import { clientOf, runningLake } from './support.ts'

type Documents = Parameters<typeof stored>

/** A lake with these documents, read as the preview reads it, and as readers do. */
async function stored(...documents: ReturnType<typeof article>[]) {
  const lake = await runningLake()
  await clientOf(lake).mutate(documents.map((document) => ({ createOrReplace: document })))
  const drafts = clientOf(lake, { perspective: ['drafts'] })
  const placesIn = async (id: string) => {
    const raw: unknown = await drafts.fetch(placesQuery, { id, ...queryTimeAt(new Date()) })
    return placesOf(id, places.parse(raw))
  }
  return {
    readDrafts: readAt(drafts, new Date(), () => {}, {}, draftQueries),
    read: readAt(clientOf(lake, { perspective: 'published' }), new Date(), () => {}),
    placesIn,
    hrefsOf: async (id: string) => (await placesIn(id)).locations.map(({ href }) => href),
  }
}

const topic = (id: string, title: string) => ({
  _id: id,
  _type: 'topic',
  title,
  slug: { _type: 'slug', current: id },
})
const about = (id: string) => ({ topics: [{ _type: 'reference', _key: id, _ref: id }] })
const report = () => {}

test.each<[string, Documents[number]]>([
  ['is a draft alone', { ...article('x', 'Utkast'), _id: 'drafts.x' }],
  ['has no publication date yet', { ...article('x', 'Utkast'), _id: 'drafts.x', publishedAt: undefined }],
  ['waits for its time', article('x', 'Planlagd', { publishedAt: inSeconds(86_400) })],
  ['has expired', article('x', 'Utgått', { kind: 'notice', expiresAt: inSeconds(-60) })],
])('the preview shows the page of a document that %s', async (_, document) => {
  const { readDrafts } = await stored(document)
  expect(await loadDocument('x', readDrafts, report)).toMatchObject({ title: document.title })
})

test('the preview shows the draft of what is published, and readers do not see it', async () => {
  const { readDrafts, read } = await stored(article('x', 'Ute'), {
    ...article('x', 'Endra'),
    _id: 'drafts.x',
  })
  expect(await loadDocument('x', readDrafts, report)).toMatchObject({ _id: 'x', title: 'Endra' })
  expect(await loadDocument('x', read, report)).toMatchObject({ _id: 'x', title: 'Ute' })
})

test('what is still to be published is in the lists that it will be in', async () => {
  const { readDrafts, read } = await stored(
    topic('sjo', 'Sjø'),
    article('x', 'Planlagd', { publishedAt: inSeconds(86_400), ...about('sjo') }),
  )
  expect((await loadFrontPage(readDrafts, report)).news).toMatchObject([{ title: 'Planlagd' }])
  expect(await loadTopic('sjo', 1, readDrafts, report)).toMatchObject({ total: 1 })
  expect((await loadFrontPage(read, report)).news).toEqual([])
})

test('no query of the preview hides what is still to be published, while those of readers do', () => {
  const hiding = (all: Readonly<Record<string, string>>) =>
    Object.values(all).filter((query) => query.includes(isOut)).length
  expect(hiding(queries)).toBeGreaterThan(10)
  expect(hiding(draftQueries)).toBe(0)
})

test('the places of an article are its page, Framside, the list, its topics, its year, and what links to it', async () => {
  const year = new Date().getFullYear()
  const { hrefsOf } = await stored(
    topic('sjo', 'Sjø'),
    article('x', 'Saka', about('sjo')),
    article('y', 'Ei anna', { related: [{ _type: 'reference', _key: 'x', _ref: 'x' }] }),
  )
  expect(await hrefsOf('x')).toEqual([
    '/aktuelt/x',
    '/',
    '/aktuelt',
    '/aktuelt/type/nyheit',
    '/aktuelt/emne/sjo',
    `/aktuelt/arkiv/${year}`,
    '/aktuelt/y',
  ])
  expect(await hrefsOf('sjo')).toEqual(['/aktuelt/emne/sjo', '/aktuelt/x'])
})

test('a place in a list is on the page that the document is on', async () => {
  const newer = Array.from({ length: 12 }, (_, i) => article(`n${i}`, `Ny ${i}`, about('sjo')))
  const { hrefsOf } = await stored(
    topic('sjo', 'Sjø'),
    article('x', 'Gamal', { ...about('sjo'), publishedAt: inSeconds(-3_600) }),
    ...newer,
  )
  const hrefs = await hrefsOf('x')
  expect(hrefs).toEqual(expect.arrayContaining(['/aktuelt/side/2', '/aktuelt/emne/sjo/side/2']))
  expect(hrefs).not.toContain('/')
})

test('an event is among those to come or among those that are over', async () => {
  const past = { startsAt: inSeconds(-7_200), endsAt: inSeconds(-3_600) }
  const { hrefsOf } = await stored(event('snart', 'Snart'), event('over', 'Over', past))
  expect(await hrefsOf('snart')).toEqual(
    expect.arrayContaining(['/aktuelt/snart', '/aktuelt/arrangement', '/']),
  )
  expect(await hrefsOf('over')).toContain('/aktuelt/arrangement/tidlegare')
  expect(await hrefsOf('over')).not.toContain('/')
})

test('an expired notice is on its own page alone, and one without an address on none, and that is said', async () => {
  const { hrefsOf, placesIn } = await stored(
    article('x', 'Utgått', { kind: 'notice', expiresAt: inSeconds(-60) }),
    { ...article('y', 'Ny'), _id: 'drafts.y', slug: undefined },
  )
  expect(await hrefsOf('x')).toEqual(['/aktuelt/x'])
  expect(await placesIn('y')).toMatchObject({ locations: [], message: expect.stringContaining('adresse') })
})
