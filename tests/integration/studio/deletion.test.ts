import type { SanityClient } from '@sanity/client'
import { beforeEach, describe, expect, test } from 'vitest'
import { queries } from '#sanity/queries/index.ts'
import { type Deletion, deleteDocument } from '#sanity/studio/addresses/deletion.ts'
import { bringBack, deletedDocuments, GoneError } from '#sanity/studio/addresses/recovery.ts'
import { referrersOf } from '#sanity/studio/addresses/referrers.ts'
import { restoreVersion } from '#sanity/studio/addresses/restoreVersion.ts'
import type { StoredDocument } from '#sanity/studio/publication/document.ts'
import { allSummariesQuery } from '#sanity/summary.ts'
import { anonymousClientOf, clientOf, runningLake } from '../lake/support.ts'

let client: SanityClient
let anonymous: SanityClient

beforeEach(async () => {
  const lake = await runningLake()
  client = clientOf(lake)
  anonymous = anonymousClientOf(lake)
})

const article = { _id: 'sak', _type: 'article', title: 'Ei sak', slug: { _type: 'slug', current: 'ei-sak' } }

const at = '2026-11-27T12:00:00Z'

const found = async (id: string) => (await client.getDocument<StoredDocument>(id)) ?? undefined

const deletionOf = async (id: string, type = 'article'): Promise<Deletion> => ({
  id,
  type,
  published: await found(id),
  draft: await found(`drafts.${id}`),
  at,
  by: 'Kari Nordmann',
})

const remove = async (id: string, type?: string) => deleteDocument(client, await deletionOf(id, type))

describe('a document that is deleted', () => {
  test('is noted with its title, type, address, when and by whom, in the same transaction', async () => {
    await client.create(article)
    await remove('sak')
    expect(await client.fetch('*._id')).toEqual(['deleted.sak'])
    expect(await deletedDocuments(client)).toMatchObject([
      {
        title: 'Ei sak',
        type: 'article',
        address: '/aktuelt/ei-sak',
        at,
        by: 'Kari Nordmann',
        lastId: 'sak',
      },
    ])
  })

  test('is not deleted, nor noted, while something refers to it', async () => {
    await client.create({ _id: 'emne', _type: 'topic', title: 'Skule' })
    await client.create({ ...article, topics: [{ _ref: 'emne' }] })
    await client.create({ ...article, _id: 'drafts.anna', topics: [{ _ref: 'emne', _weak: true }] })
    const refused = await remove('emne', 'topic').catch((error: unknown) => error)
    expect(refused).toMatchObject({ statusCode: 409 })
    expect(await client.fetch('count(*[_id == "emne"])')).toBe(1)
    expect(await deletedDocuments(client)).toEqual([])
    expect(await referrersOf(client, 'emne')).toEqual({
      shown: [{ id: 'sak', type: 'article', title: 'Ei sak' }],
      more: 0,
    })
  })

  test('goes with its draft and its versions in releases', async () => {
    await client.create(article)
    for (const version of ['drafts.sak', 'versions.r1.sak']) await client.create({ ...article, _id: version })
    await client.create({ ...article, _id: 'versions.r1.sakna' })
    await remove('sak')
    expect(await client.fetch('*._id')).toEqual(expect.arrayContaining(['deleted.sak', 'versions.r1.sakna']))
    expect(await client.fetch('count(*)')).toBe(2)
  })

  test('that was only a draft is noted without an address', async () => {
    await client.create({ ...article, _id: 'drafts.sak' })
    await remove('sak')
    const [entry] = await deletedDocuments(client)
    expect(entry).toMatchObject({ title: 'Ei sak', lastId: 'drafts.sak' })
    expect(entry).not.toHaveProperty('address')
  })
})

describe('what was deleted comes back', () => {
  test('as a draft with all its content, and is off the list', async () => {
    await client.create({ ...article, body: [{ _type: 'block', _key: 'b' }] })
    await remove('sak')
    const [entry] = await deletedDocuments(client)
    if (entry) await bringBack(client, entry)
    expect(await client.fetch('*._id')).toEqual(['drafts.sak'])
    expect(await client.getDocument('drafts.sak')).toMatchObject({ ...article, _id: 'drafts.sak' })
    expect(await deletedDocuments(client)).toEqual([])
  })

  test('with the work in its draft, where there was one', async () => {
    await client.create(article)
    await client.create({ ...article, _id: 'drafts.sak', title: 'Ei betre sak' })
    await remove('sak')
    const [entry] = await deletedDocuments(client)
    if (entry) await bringBack(client, entry)
    expect(await client.getDocument('drafts.sak')).toMatchObject({ title: 'Ei betre sak' })
  })

  test('without references to what has been deleted since', async () => {
    await client.create({ _id: 'emne', _type: 'topic', title: 'Skule' })
    await client.create({ _id: 'anna', _type: 'topic', title: 'Helse' })
    await client.create({ ...article, topics: [{ _ref: 'emne' }, { _ref: 'anna' }] })
    await remove('sak')
    await remove('emne', 'topic')
    const entry = (await deletedDocuments(client)).find(({ type }) => type === 'article')
    if (entry) await bringBack(client, entry)
    expect(await client.getDocument('drafts.sak')).toMatchObject({ topics: [{ _ref: 'anna' }] })
  })

  test('once: when it is there again it is neither listed nor overwritten', async () => {
    await client.create(article)
    await remove('sak')
    const [entry] = await deletedDocuments(client)
    await client.create({ ...article, _id: 'drafts.sak', title: 'Henta på ein annan måte' })
    expect(await deletedDocuments(client)).toEqual([])
    const refused = entry && (await bringBack(client, entry).catch((error: unknown) => error))
    expect(refused).toMatchObject({ statusCode: 409 })
    expect(await client.getDocument('drafts.sak')).toMatchObject({ title: 'Henta på ein annan måte' })
  })

  test('not when the history does not have it, which is said', async () => {
    const entry = { _id: 'deleted.x', _type: 'deleted' as const, type: 'article', at, lastId: 'x' }
    await client.create(entry)
    await expect(bringBack(client, entry)).rejects.toBeInstanceOf(GoneError)
  })
})

describe('an old version that is restored', () => {
  const publishedAs = async (fields: Record<string, unknown>) => {
    const written = await client.createOrReplace({ ...article, ...fields })
    return written._rev
  }

  test('keeps today’s address, history and dates', async () => {
    const first = await publishedAs({ lead: 'Før', calendarSequence: 1 })
    const own = { slug: { _type: 'slug', current: 'ny' }, changes: [{ _key: 'c' }], lastUpdated: at }
    await publishedAs({ lead: 'Etter', calendarSequence: 2, ...own })
    await restoreVersion(client, { id: 'sak', revision: first, today: await found('sak') })
    expect(await client.getDocument('drafts.sak')).toMatchObject({ lead: 'Før', calendarSequence: 2, ...own })
    expect(await client.getDocument('sak')).toMatchObject({ lead: 'Etter' })
  })

  test('brings back a deleted document, which is then off the list', async () => {
    const first = await publishedAs({ lead: 'Før' })
    await publishedAs({ lead: 'Etter' })
    await remove('sak')
    await restoreVersion(client, { id: 'sak', revision: first, today: undefined })
    expect(await client.getDocument('drafts.sak')).toMatchObject({ lead: 'Før', slug: article.slug })
    expect(await client.fetch('*._id')).toEqual(['drafts.sak'])
  })
})

describe('what is kept of a deleted document', () => {
  test('is never seen without a token, nor by any query of the site', async () => {
    await client.create(article)
    await remove('sak')
    expect(await anonymous.fetch('*')).toEqual([])
    expect(await anonymous.fetch('*[_type == "deleted"]', {}, { perspective: 'published' })).toEqual([])
    expect(await anonymous.getDocument('deleted.sak')).toBeUndefined()
    const params = {
      ...{ queryTime: at, now: at, clockChanges: [], slug: 'ei-sak', from: 0, to: 50, count: 50, shown: 5 },
      ...{ running: 5, toBegin: 5, calledOff: 5, heads: [], groups: [], year: 2026, start: at, end: at },
      ...{ words: ['sak'], telling: ['sak'], isPlain: true },
    }
    for (const [name, query] of [...Object.entries(queries), ['ledger', allSummariesQuery] as const]) {
      const own = name === 'redirect' ? { ...params, from: ['/aktuelt/ei-sak'] } : params
      const answer = await client.fetch(query, own, { perspective: 'published' })
      expect(JSON.stringify(answer), name).not.toContain('deleted.')
      expect(JSON.stringify(answer), name).not.toContain('Ei sak')
    }
  })
})
