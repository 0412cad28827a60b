import { expect, test } from 'vitest'
import { clientOf, newDirectory, runningLake, token } from './support.ts'

const authorization = `Bearer ${token}`
const asEditor = { headers: { authorization } }

test('the token’s user may do everything; a caller without it is logged out and may read', async () => {
  const { url } = await runningLake()
  const read = async (path: string, init: RequestInit) => (await fetch(url + path, init)).json()
  const acl = '/v2021-06-07/projects/local/datasets/production/acl'
  expect(await read('/v2026-05-04/users/me', asEditor)).toMatchObject({
    role: 'administrator',
    provider: 'local',
  })
  expect(await read('/v2026-05-04/users/me', {})).toEqual({})
  expect(await read(acl, asEditor)).toEqual([
    { filter: '_id in path("**")', permissions: expect.arrayContaining(['read', 'create', 'update']) },
  ])
  expect(await read(acl, {})).toEqual([{ filter: '_id in path("**")', permissions: ['read'] }])
})

test.each([
  'projects/local',
  'projects/local/grants',
  'projects/local/user-applications',
  'projects/local/datasets?datasetProfile=comments&addonFor=production',
  'features',
  'users/local',
  'data/references/production/documents/x/to?excludeInternalReferences=true&excludePaths=true',
  'journey/announcements',
  'journey/asset-limit',
  'help?m=sanity@6.16.0',
  'check/cors',
  'ping',
  'intake/telemetry-status',
  'data/history/production/events/documents/x?limit=100',
])('Studio gets a quiet answer from %s', async (path) => {
  const { url } = await runningLake()
  expect((await fetch(`${url}/v2025-02-19/${path}`, asEditor)).status).toBe(200)
})

test('telemetry is declined', async () => {
  const { url } = await runningLake()
  const response = await fetch(`${url}/v2024-11-12/intake/telemetry-status`, asEditor)
  expect(await response.json()).toEqual({ status: 'denied' })
})

test('what Studio remembers for its user survives a restart, and only the user can set it', async () => {
  const directory = newDirectory()
  const first = await runningLake({ directory })
  const body = JSON.stringify([{ key: 'sort', value: { by: 'title' } }])
  const headers = { authorization, 'content-type': 'application/json' }
  const put = { method: 'PUT', headers, body }
  expect((await fetch(`${first.url}/v1/users/me/keyvalue`, { ...put, headers: {} })).status).toBe(401)
  expect((await fetch(`${first.url}/v1/users/me/keyvalue`, put)).status).toBe(200)
  await first.close()
  const second = await runningLake({ directory })
  const response = await fetch(`${second.url}/v1/users/me/keyvalue/sort,unknown`, asEditor)
  expect(await response.json()).toEqual([{ key: 'sort', value: { by: 'title' } }])
})

test('history: the transactions of a document, its events, and the document at a revision', async () => {
  const lake = await runningLake()
  const client = clientOf(lake)
  await client.transaction().create({ _id: 'drafts.x', _type: 'a', n: 1 }).transactionId('one').commit()
  await client
    .transaction()
    .patch('drafts.x', { inc: { n: 1 } })
    .transactionId('two')
    .commit()
  await client.action(
    { actionType: 'sanity.action.document.publish', draftId: 'drafts.x', publishedId: 'x' },
    { transactionId: 'three' },
  )
  const history = `${lake.url}/v2025-02-19/data/history/production`
  const transactions = await (
    await fetch(
      `${history}/transactions/x,drafts.x?excludeContent=true&effectFormat=mendoza&limit=50`,
      asEditor,
    )
  ).text()
  const lines = transactions
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; documentIDs: string[]; effects: object })
  expect(lines.map(({ id, documentIDs }) => [id, documentIDs])).toEqual([
    ['one', ['drafts.x']],
    ['two', ['drafts.x']],
    ['three', ['x', 'drafts.x']],
  ])
  expect(Object.keys(lines[2]?.effects ?? {})).toEqual(['x', 'drafts.x'])

  const read = async (path: string) => (await fetch(history + path, asEditor)).json()
  expect(await read('/events/documents/x?limit=1')).toMatchObject({
    events: { x: [{ type: 'publishDocumentVersion', revisionId: 'three', versionRevisionId: 'two' }] },
  })
  expect(await read('/documents/drafts.x?revision=one')).toMatchObject({ documents: [{ n: 1 }] })
  expect(await read('/documents/drafts.x,x?revision=three')).toMatchObject({
    documents: [{ _id: 'x', n: 2 }],
  })
  expect((await fetch(`${history}/documents/x?revision=one`)).status).toBe(401)
})

test('doc: availability checks get no content, and all versions on request', async () => {
  const lake = await runningLake()
  await clientOf(lake)
    .transaction()
    .create({ _id: 'x', _type: 'a' })
    .create({ _id: 'drafts.x', _type: 'a' })
    .commit()
  const read = async (query: string) =>
    (await fetch(`${lake.url}/v2025-02-19/data/doc/production/x,nobody?${query}`, asEditor)).json()
  expect(await read('excludeContent=true')).toEqual({
    documents: [{ _id: 'x', _type: 'a' }],
    omitted: [{ id: 'nobody', reason: 'existence' }],
  })
  expect(await read('excludeContent=true&includeAllVersions=true')).toMatchObject({
    documents: [{ _id: 'x' }, { _id: 'drafts.x' }],
  })
})
