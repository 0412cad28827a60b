import { expect, test } from 'vitest'
import { fetchPairs } from '#sanity/studio/desk/queries.ts'
import { articleStanding } from '#sanity/studio/desk/standing.ts'
import { fetchUses } from '#sanity/studio/desk/uses.ts'
import { clientOf, runningLake } from '../lake/support.ts'

test('the desk knows each article once, with its draft, and stands it where readers have it', async () => {
  const client = clientOf(await runningLake())
  const article = (_id: string) => ({
    _id,
    _type: 'article',
    title: 'Ei sak',
    slug: { _type: 'slug', current: _id.replace('drafts.', '') },
    publishedAt: '2026-01-01T08:00:00Z',
  })
  for (const id of ['a', 'drafts.a', 'drafts.b']) await client.create(article(id))
  await client.create({ _id: 'p', _type: 'person', name: 'Kari' })
  const pairs = await fetchPairs(client, ['article'])
  const now = new Date('2026-11-28T12:00:00Z')
  const standings = pairs.map((pair) => [pair.id, pair.draft?._id, articleStanding(pair, now)])
  expect(standings.toSorted()).toEqual([
    ['a', 'drafts.a', 'published'],
    ['b', 'drafts.b', 'draft'],
  ])
})

test('what may need somebody is known first, however old it is, and the newest after', async () => {
  const client = clientOf(await runningLake())
  const article = (_id: string, more: object = {}) => ({
    _id,
    _type: 'article',
    title: 'Ei sak',
    slug: { _type: 'slug', current: _id },
    publishedAt: '2026-01-01T08:00:00Z',
    ...more,
  })
  await client.create(article('skal-sjaast-over', { reviewAt: '2020-01-01T08:00:00Z' }))
  for (const id of ['eldst', 'nyast']) await client.create(article(id))
  const pairs = await fetchPairs(client, ['article'])
  expect(pairs.map(({ id }) => id)).toEqual(['skal-sjaast-over', 'nyast', 'eldst'])
})

test('the desk knows where topics and persons are used, by the lake’s own GROQ', async () => {
  const client = clientOf(await runningLake())
  await client.create({ _id: 't', _type: 'topic', title: 'Skule' })
  await client.create({ _id: 'p', _type: 'person', name: 'Kari' })
  const topics = [{ _key: 'a', _type: 'reference', _ref: 't' }]
  const speakers = [{ _key: 'b', _type: 'reference', _ref: 'p' }]
  await client.create({ _id: 'drafts.a', _type: 'article', topics })
  await client.create({ _id: 'e', _type: 'event', topics, programme: [{ _key: 'c', speakers }] })
  const used = async (type: 'topic' | 'person') =>
    (await fetchUses(client, type)).map(({ pair, users }) => [pair.id, users.map(({ id }) => id).toSorted()])
  expect(await used('topic')).toEqual([['t', ['a', 'e']]])
  expect(await used('person')).toEqual([['p', ['e']]])
})
