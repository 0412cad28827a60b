import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deleteExpiredSecretsQuery, schemaType } from '@sanity/preview-url-secret/constants'
import { describe, expect, it, onTestFinished, test, vi } from 'vitest'
import type { RunningLake } from '#lake/server.ts'
import { clientOf, mutate, record, runningLake } from './support.ts'

const old = '2001-01-01T00:00:00Z'
const hourAhead = new Date(Date.now() + 3_600_000).toISOString()

const documents = [
  { _id: 'oldie', _type: 'age', _createdAt: old, _updatedAt: old, owner: 'local', at: old, tags: ['a', 'b'] },
  { _id: 'new', _type: 'age', owner: 'somebody', at: hourAhead, title: 'Ny båthamn i Florø' },
  { _id: 'drafts.new', _type: 'age', owner: 'local', at: hourAhead, title: 'Endå nyare båthamn' },
  { _id: 'versions.r1.new', _type: 'age', at: hourAhead },
  { _id: 'with.dot', _type: 'age', project: 'local', dataset: 'production', at: old },
  {
    _id: 'pointer',
    _type: 'pointer',
    to: { _type: 'reference', _ref: 'oldie', _weak: true },
    list: [{ _key: 'a', n: 1 }],
  },
]

async function filledLake() {
  const lake = await runningLake()
  await mutate(
    lake,
    documents.map((create) => ({ create })),
  )
  return lake
}

/** The ids that a mutation by query affects, determined by a dry run. */
async function touched(lake: RunningLake, mutation: object): Promise<string[]> {
  const { status, body } = await mutate(lake, [mutation], '?dryRun=true')
  expect(status).toBe(200)
  return body.results.map(({ id }: { id: string }) => id)
}

const queries: [query: string, params: Record<string, unknown>, finds: number][] = [
  ['*[_type == "age" && dateTime(_updatedAt) > dateTime(now()) - 3600]', {}, 4],
  ['*[_type == "age" && dateTime(_updatedAt) <= dateTime(now()) - 3600]', {}, 1],
  ['*[dateTime(at) < dateTime(now())]', {}, 2],
  ['*[_updatedAt < now() && at > now()]', {}, 3],
  ['*[dateTime(at) > dateTime::now()]', {}, 3],
  ['*[owner == identity()]', {}, 2],
  ['*[project == sanity::projectId() && dataset == sanity::dataset()]', {}, 1],
  ['*[_id in path("drafts.**")]', {}, 1],
  ['*[_id in path("*")]', {}, 3],
  ['*[sanity::versionOf("new")]', {}, 3],
  ['*[sanity::partOfRelease("r1")]', {}, 1],
  ['*[references("oldie")]', {}, 1],
  ['*[references(*[dateTime(at) < dateTime(now())]._id)]', {}, 1],
  ['*[to->owner == identity()]', {}, 1],
  ['*[to->_updatedAt < now()]', {}, 1],
  ['*[_id in $ids]', { ids: ['oldie', 'drafts.new', 'nowhere'] }, 2],
  ['*[_type == $type][0...$n]', { type: 'age', n: 2 }, 2],
  ['*[_type == "age"] | order(at desc, _id)[0]', {}, 1],
  ['*[_type == "age"] | order(_id)[1..2]', {}, 2],
  ['*[title match text::query("båthamn")]', {}, 2],
  ['*[[@, _id] match text::query("florø ny")]', {}, 1],
  ['*[title match "båt*"] | score(title match "endå")', {}, 2],
  ['*[_originalId == "drafts.new"]', {}, 0],
  ['*[list[n == 1]._key == ["a"]]', {}, 0],
  ['*[defined(list[n == 1])]', {}, 1],
  ['*[count(*[_id == ^.to._ref && owner == identity()]) > 0]', {}, 1],
  ['*[_id == "oldie"] + *[_id == "new"]', {}, 2],
  ['*[_id == "oldie"]{_id, "x": 1}', {}, 1],
  ['*[_id == $missing]', {}, 0],
  ['*', {}, 6],
]

test.each(queries)('fetch, delete and patch see the same in %s %j', async (query, params, finds) => {
  const lake = await filledLake()
  const fetched = await clientOf(lake).fetch<{ _id: string } | { _id: string }[]>(query, params)
  const ids = [fetched].flat().map(({ _id }) => _id)
  expect(ids).toHaveLength(finds)
  expect(await touched(lake, { patch: { query, params, set: { seen: true } } })).toEqual(ids)
  expect(await touched(lake, { delete: { query, params } })).toEqual(ids)
})

it('deletes what the query finds at the time of the transaction, and nothing of 2001', async () => {
  const client = clientOf(await runningLake())
  await client.create({ _id: 'oldie', _type: 'age', _createdAt: old, _updatedAt: old })
  await client.create({ _id: 'new', _type: 'age' })
  await client.delete({ query: '*[_type == "age" && dateTime(_updatedAt) > dateTime(now()) - 3600]' })
  expect(await client.fetch('*[_type == "age"]._id')).toEqual(['oldie'])
})

it('has one now() in a transaction, the `_updatedAt` of what it writes', async () => {
  const client = clientOf(await runningLake())
  await client
    .transaction()
    .create({ _id: 'a', _type: 'age' })
    .patch(
      { query: '*[_updatedAt == now() || dateTime(_updatedAt) == dateTime(now())]' },
      { set: { hit: true } },
    )
    .commit()
  expect(await client.fetch('*[hit]._id')).toEqual(['a'])
})

it('patches each document once, however often a query gives it', async () => {
  const client = clientOf(await runningLake())
  await client.create({ _id: 'a', _type: 'age', n: 0 })
  await client.patch({ query: '*[_id == "a"] + *[_id == "a"]' }).inc({ n: 1 }).commit()
  expect(await client.fetch('*[_id == "a"].n')).toEqual([1])
})

it('removes the secrets of previews that have expired, and no others', async () => {
  const client = clientOf(await runningLake())
  await client.create({ _id: 'drafts.expired', _type: schemaType, _createdAt: old, _updatedAt: old })
  await client.create({ _id: 'drafts.fresh', _type: schemaType })
  await client.delete({ query: deleteExpiredSecretsQuery })
  expect(await client.fetch(`*[_type == "${schemaType}"]._id`)).toEqual(['drafts.fresh'])
})

describe('the same context is that of', () => {
  it('a listener’s query', async () => {
    const client = clientOf(await runningLake())
    const query =
      '*[dateTime(at) > dateTime(now()) && owner == identity() && project == sanity::projectId() && dataset == sanity::dataset()]'
    const listener = record(client.listen(query, {}, { events: ['welcome', 'mutation'] }))
    await listener.until(1)
    const base = { _type: 'age', owner: 'local', project: 'local', dataset: 'production', at: hourAhead }
    await client.create({ ...base, _id: 'past', at: old })
    await client.create({ ...base, _id: 'foreign', owner: 'somebody' })
    await client.create({ ...base, _id: 'hit' })
    expect((await listener.until(2))[1]).toMatchObject({ documentId: 'hit', transition: 'appear' })
  })

  it('a webhook’s filter and projection', async () => {
    const bodies: unknown[] = []
    const server = createServer(async (request, response) => {
      bodies.push(JSON.parse(Buffer.concat(await request.toArray()).toString()))
      response.end()
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    onTestFinished(() => void server.close())
    // A server that listens on TCP has an address of this shape.
    const { port } = server.address() as AddressInfo
    const client = clientOf(
      await runningLake({
        webhooks: [
          {
            name: 'h',
            url: `http://127.0.0.1:${port}/`,
            on: ['create'],
            filter:
              'dateTime(at) > dateTime(now()) && identity() == "local" && sanity::dataset() == "production"',
            projection:
              '{_id, "same": now() == _updatedAt, "by": identity(), "of": sanity::projectId() + "." + sanity::dataset()}',
          },
        ],
      }),
    )
    await client.create({ _id: 'past', _type: 'age', at: old })
    await client.create({ _id: 'hit', _type: 'age', at: hourAhead })
    await vi.waitFor(() => expect(bodies).toHaveLength(1), { timeout: 5000 })
    expect(bodies).toEqual([{ _id: 'hit', same: true, by: 'local', of: 'local.production' }])
  })
})
