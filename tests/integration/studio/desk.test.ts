import { expect, test } from 'vitest'
import { fetchPairs } from '#sanity/studio/desk/documents.ts'
import { articleStanding } from '#sanity/studio/desk/standing.ts'
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
