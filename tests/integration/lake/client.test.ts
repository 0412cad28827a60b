import { type ClientError, createClient, SanityClient } from '@sanity/client'
import { createClient as createClient7 } from 'next-sanity'
import { expect, test } from 'vitest'
import { anonymousClientOf, clientOf, configOf, newDirectory, runningLake, token } from './support.ts'

const failure = async (work: Promise<unknown>) =>
  work.then(
    () => {
      throw new Error('The request was accepted')
    },
    (error: ClientError) => error,
  )

test('a document is created, read, patched, queried and deleted', async () => {
  const client = clientOf(await runningLake())
  const created = await client.create({ _id: 'x', _type: 'a', title: 'Båtar i hamn', count: 1 })
  expect(created).toMatchObject({ _id: 'x', title: 'Båtar i hamn', _rev: expect.any(String) })
  const patched = await client
    .patch('x')
    .ifRevisionId(created._rev)
    .inc({ count: 1 })
    .set({ title: 'B' })
    .commit()
  expect(patched).toMatchObject({ count: 2, title: 'B', _createdAt: created._createdAt })
  expect(patched._rev).not.toBe(created._rev)
  expect(await client.getDocument('x')).toEqual(patched)
  expect(await client.getDocuments(['nobody', 'x'])).toEqual([null, patched])
  expect(await client.fetch('*[_type == $type]{title, count}', { type: 'a' })).toEqual([
    { title: 'B', count: 2 },
  ])
  await client.delete('x')
  expect(await client.getDocument('x')).toBeUndefined()
})

test('a query that is too long for an address is sent by POST, with its parameters', async () => {
  const client = clientOf(await runningLake())
  await client.create({ _id: 'x', _type: 'a' })
  const ids = ['x', ...Array.from({ length: 1200 }, (_, index) => `document-${index}`)]
  expect(await client.fetch(`*[_id in $ids]._id`, { ids })).toEqual(['x'])
  expect(await client.fetch(`*[_id in ${JSON.stringify(ids)} && _type == $type]._id`, { type: 'a' })).toEqual(
    ['x'],
  )
})

test('the whole answer has the query, the time it took and the sync tags', async () => {
  const client = clientOf(await runningLake())
  const answer = await client.fetch('count(*)', {}, { filterResponse: false })
  expect(answer).toMatchObject({ query: 'count(*)', result: 0, ms: expect.any(Number) })
  expect(answer.syncTags).toEqual([expect.stringMatching(/^s1:/)])
  const bare = await client.fetch('count(*)', {}, { filterResponse: false, returnQuery: false })
  expect(bare).not.toHaveProperty('query')
})

test('a query that does not parse is shown with the place of the fault', async () => {
  const error = await failure(clientOf(await runningLake()).fetch('*[_type == "a"'))
  expect(error.statusCode).toBe(400)
  expect(error.message).toContain('GROQ query parse error:\n> 1 | *[_type == "a"\n')
})

test('a function the lake does not have is refused as the query’s fault', async () => {
  const client = clientOf(await runningLake())
  await client.create({ _type: 'a' })
  const error = await failure(client.fetch('*[media::aspect(a, "landscape")]'))
  expect(error.statusCode).toBe(400)
  expect(error.message).toContain('does not have')
})

test('a patch at an old revision is a conflict that names both', async () => {
  const client = clientOf(await runningLake())
  const { _rev } = await client.create({ _id: 'x', _type: 'a' })
  const error = await failure(client.patch('x').ifRevisionId('old').set({ a: 1 }).commit())
  expect(error.statusCode).toBe(409)
  expect(error.details).toMatchObject({
    type: 'mutationError',
    items: [{ index: 0, error: { type: 'documentRevisionIDDoesNotMatchError', currentRevisionID: _rev } }],
  })
})

test('Studio’s way from first keystroke to publication, through actions', async () => {
  const client = clientOf(await runningLake())
  const ids = { draftId: 'drafts.x', publishedId: 'x' }
  await client.action({
    actionType: 'sanity.action.document.create',
    publishedId: 'x',
    attributes: { _id: 'drafts.x', _type: 'a' },
    ifExists: 'fail',
  })
  await client.action([
    {
      actionType: 'sanity.action.document.edit',
      ...ids,
      patch: { unset: ['_empty_action_guard_pseudo_field_'] },
    },
    { actionType: 'sanity.action.document.edit', ...ids, patch: { set: { title: 'Hei' } } },
  ])
  await client.action({ actionType: 'sanity.action.document.publish', ...ids })
  expect(await client.fetch('*{_id, title}')).toEqual([{ _id: 'x', title: 'Hei' }])
  const error = await failure(client.action({ actionType: 'sanity.action.document.publish', ...ids }))
  expect(error.statusCode).toBe(404)
  expect(error.details).toMatchObject({
    type: 'actionError',
    items: [{ error: { type: 'documentNotFoundError' } }],
  })
})

test('perspectives: drafts lie over what is published, and references follow', async () => {
  const client = clientOf(await runningLake())
  await client
    .transaction()
    .create({ _id: 'person', _type: 'person', name: 'Kari' })
    .create({ _id: 'drafts.person', _type: 'person', name: 'Kari Nordmann' })
    .create({ _id: 'x', _type: 'a', author: { _ref: 'person' } })
    .create({ _id: 'drafts.new', _type: 'a', author: { _ref: 'person' } })
    .commit()
  const query = '*[_type == "a"]|order(_id asc){_id, _originalId, "name": author->name}'
  const fetch = (perspective: 'raw' | 'published' | 'drafts') => client.fetch(query, {}, { perspective })
  expect(await fetch('published')).toEqual([{ _id: 'x', _originalId: 'x', name: 'Kari' }])
  expect(await fetch('drafts')).toEqual([
    { _id: 'new', _originalId: 'drafts.new', name: 'Kari Nordmann' },
    { _id: 'x', _originalId: 'x', name: 'Kari Nordmann' },
  ])
  expect(await fetch('raw')).toEqual([
    { _id: 'drafts.new', _originalId: null, name: 'Kari' },
    { _id: 'x', _originalId: null, name: 'Kari' },
  ])
})

test('without a perspective an old API version sees everything, a new one what is published', async () => {
  const lake = await runningLake()
  await clientOf(lake).create({ _id: 'drafts.x', _type: 'a' })
  const count = async (version: string) => {
    const headers = { authorization: `Bearer ${token}` }
    const response = await fetch(`${lake.url}/v${version}/data/query/production?query=count(*)`, { headers })
    return ((await response.json()) as { result: number }).result
  }
  expect(await count('2025-02-18')).toBe(1)
  expect(await count('1')).toBe(1)
  expect(await count('2025-02-19')).toBe(0)
})

test('a caller without the token sees only ids without a dot, and can write nothing', async () => {
  const lake = await runningLake()
  await clientOf(lake)
    .transaction()
    .create({ _id: 'x', _type: 'a' })
    .create({ _id: 'drafts.x', _type: 'a' })
    .create({ _id: 'secret.x', _type: 'a' })
    .commit()
  const anonymous = anonymousClientOf(lake)
  expect(await anonymous.fetch('*._id')).toEqual(['x'])
  expect(await anonymous.fetch('*._id', {}, { perspective: 'published' })).toEqual(['x'])
  expect(await anonymous.getDocuments(['x', 'drafts.x'])).toEqual([expect.anything(), null])
  for (const refused of [
    anonymous.fetch('*', {}, { perspective: 'drafts' }),
    anonymous.create({ _type: 'a' }),
    anonymous.delete('x'),
    anonymous.action({ actionType: 'sanity.action.document.discard', draftId: 'drafts.x' }),
  ]) {
    expect((await failure(refused)).statusCode).toBe(401)
  }
  expect(await clientOf(lake).fetch('count(*)')).toBe(3)
})

test('a wrong token is refused everywhere, with the code at which Studio asks for a login', async () => {
  const client = clientOf(await runningLake(), { token: 'wrong' })
  const error = await failure(client.fetch('*'))
  expect(error.statusCode).toBe(401)
  expect(error.response.body).toEqual({
    statusCode: 401,
    error: 'Unauthorized',
    message: 'Session not found',
    errorCode: 'SIO-401-ANF',
  })
})

test('another dataset is not found, and the answer says which one there is', async () => {
  const error = await failure(clientOf(await runningLake(), { dataset: 'staging' }).fetch('*'))
  expect(error.statusCode).toBe(404)
  expect(error.message).toContain('holds "production"')
})

test('a client that names its dataset as a resource is served too', async () => {
  const lake = await runningLake()
  const client = createClient({
    resource: { type: 'dataset', id: 'local.production' },
    apiHost: lake.url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    token,
  })
  await client.create({ _id: 'x', _type: 'a' })
  expect(await client.fetch('*._id')).toEqual(['x'])
})

test('client 7, which next-sanity brings along, is served as well', async () => {
  const lake = await runningLake()
  const client = createClient7({ ...configOf(lake), token, perspective: 'drafts' })
  expect(client).not.toBeInstanceOf(SanityClient)
  await client.create({ _id: 'drafts.x', _type: 'a', title: 'A' })
  await client.patch('drafts.x').set({ title: 'B' }).commit()
  expect(await client.fetch('*[_type == $type]{_id, title}', { type: 'a' })).toEqual([
    { _id: 'x', title: 'B' },
  ])
  const error = await client.fetch('*[').catch((refused: ClientError) => refused)
  expect(error).toMatchObject({ statusCode: 400, message: expect.stringContaining('> 1 | *[') })
})

test('a port that is taken is named', async () => {
  const { port } = await runningLake()
  await expect(runningLake({ port })).rejects.toThrow(
    `Port ${port} is taken: stop what uses it, or set LAKE_PORT`,
  )
})

test('a request with a transaction id that was used before changes nothing', async () => {
  const client = clientOf(await runningLake())
  await client.create({ _id: 'x', _type: 'a', n: 0 })
  const retry = () =>
    client
      .transaction()
      .patch('x', { inc: { n: 1 } })
      .transactionId('mine')
      .commit()
  await retry()
  await retry()
  expect(await client.getDocument('x')).toMatchObject({ n: 1, _rev: 'mine' })
})

test('content survives a restart', async () => {
  const directory = newDirectory()
  const first = await runningLake({ directory })
  await clientOf(first).create({ _id: 'x', _type: 'a', title: 'Her' })
  await first.close()
  const second = await runningLake({ directory })
  expect(await clientOf(second).getDocument('x')).toMatchObject({ title: 'Her' })
})
