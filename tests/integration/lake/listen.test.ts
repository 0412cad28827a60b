import type { ListenOptions } from '@sanity/client'
import { expect, test } from 'vitest'
import { anonymousClientOf, clientOf, record, runningLake, token } from './support.ts'

const ids = { draftId: 'drafts.x', publishedId: 'x' }
const everything: ListenOptions = {
  includeAllVersions: true,
  includeResult: true,
  events: ['welcome', 'mutation'],
}
const edit = (title: string) => ({
  actionType: 'sanity.action.document.edit' as const,
  ...ids,
  patch: { set: { title } },
})

test('welcome comes first, then each change of a document in an unbroken chain', async () => {
  const client = clientOf(await runningLake())
  const listener = record(client.listen('*[_id in $ids]', { ids: ['x', 'drafts.x'] }, { ...everything }))
  expect((await listener.until(1))[0]).toMatchObject({ type: 'welcome' })

  await client.create({ _id: 'x', _type: 'a', title: 'A' })
  await client.action(edit('B'), { transactionId: 'second' })
  await client.action([edit('C'), edit('D'), edit('E')], { transactionId: 'third' })
  const [, created, drafted, edited] = await listener.until(4)
  expect(created).toMatchObject({ documentId: 'x', transition: 'appear', result: { title: 'A' } })
  expect(created).not.toHaveProperty('previousRev')
  expect(drafted).toMatchObject({ documentId: 'drafts.x', transition: 'appear', resultRev: 'second' })
  expect(drafted).not.toHaveProperty('previousRev')
  expect(drafted?.mutations).toMatchObject([{ create: { _id: 'drafts.x' } }, { patch: { id: 'drafts.x' } }])
  expect(edited).toMatchObject({
    previousRev: 'second',
    resultRev: 'third',
    transition: 'update',
    result: { title: 'E' },
  })
  expect(edited).toMatchObject({ result: { _updatedAt: edited?.timestamp } })
  expect(edited?.eventId).toBe('third#drafts.x')
})

test('a publication is two events to one who listens to both, and one to one who listens to the published', async () => {
  const client = clientOf(await runningLake())
  await client.create({ _id: 'drafts.x', _type: 'a', title: 'A' })
  const both = record(client.listen('*[_id in ["x", "drafts.x"]]', {}, { ...everything }))
  const published = record(
    client.listen('*[_type == "a"]', {}, { includeResult: true, events: ['welcome', 'mutation'] }),
  )
  await both.until(1)
  await published.until(1)
  await client.action({ actionType: 'sanity.action.document.publish', ...ids })
  const [, ...pair] = await both.until(3)
  expect(
    pair.map(({ documentId, transition, transactionTotalEvents, transactionCurrentEvent }) => [
      documentId,
      transition,
      transactionTotalEvents,
      transactionCurrentEvent,
    ]),
  ).toEqual([
    ['x', 'appear', 2, 1],
    ['drafts.x', 'disappear', 2, 2],
  ])
  expect((await published.until(2))[1]).toMatchObject({ documentId: 'x', transactionTotalEvents: 1 })
})

test('a listener for everything gets Mendoza patches without revisions, and no content it did not ask for', async () => {
  const client = clientOf(await runningLake())
  const options = { effectFormat: 'mendoza', includeResult: false, includeMutations: false } as const
  const listener = record(
    client.listen('*', {}, { ...options, events: ['welcome', 'mutation'], includeAllVersions: true }),
  )
  await listener.until(1)
  await client.create({ _id: 'x', _type: 'a', title: 'A' })
  await client.delete('x')
  const [, appear, disappear] = await listener.until(3)
  expect(appear).not.toHaveProperty('result')
  expect(appear).not.toHaveProperty('mutations')
  expect(appear?.effects).toEqual({
    apply: [
      0,
      { _id: 'x', _type: 'a', title: 'A', _createdAt: expect.any(String), _updatedAt: expect.any(String) },
    ],
    revert: [0, null],
  })
  expect(disappear?.effects).toMatchObject({ apply: [0, null], revert: [0, { title: 'A' }] })
})

test('a document that a change takes out of the query disappears, and one it brings in appears', async () => {
  const client = clientOf(await runningLake())
  await client.create({ _id: 'x', _type: 'a', state: 'open' })
  const listener = record(client.listen('*[state == "open"]', {}, { ...everything }))
  await listener.until(1)
  await client.patch('x').set({ state: 'closed' }).commit()
  await client.patch('x').set({ state: 'still closed' }).commit()
  await client.patch('x').set({ state: 'open' }).commit()
  const events = await listener.until(3)
  expect(events.map(({ transition }) => transition)).toEqual([undefined, 'disappear', 'appear'])
})

test('the previous document is sent on request', async () => {
  const client = clientOf(await runningLake())
  await client.create({ _id: 'x', _type: 'a', title: 'A' })
  const listener = record(client.listen('*', {}, { ...everything, includePreviousRevision: true }))
  await listener.until(1)
  await client.patch('x').set({ title: 'B' }).commit()
  expect((await listener.until(2))[1]).toMatchObject({ previous: { title: 'A' }, result: { title: 'B' } })
})

test('drafts make no events from 2025-02-19 on unless asked for, nor ever for a caller without the token', async () => {
  const lake = await runningLake()
  const client = clientOf(lake)
  const unasked = record(client.listen('*', {}, { includeResult: true, events: ['welcome', 'mutation'] }))
  const anonymous = record(anonymousClientOf(lake).listen('*', {}, { ...everything }))
  await unasked.until(1)
  await anonymous.until(1)
  await client.create({ _id: 'drafts.x', _type: 'a' })
  await client.create({ _id: 'x', _type: 'a' })
  expect((await unasked.until(2))[1]?.documentId).toBe('x')
  expect((await anonymous.until(2))[1]?.documentId).toBe('x')
})

test('a listener that a restart cut off is welcomed again and hears what comes next', async () => {
  const first = await runningLake()
  const listener = record(
    clientOf(first).listen('*', {}, { ...everything, events: ['welcome', 'mutation', 'reconnect'] }),
  )
  await listener.until(1)
  const { directory } = first.lake.settings
  await first.close()
  const second = await runningLake({ directory, port: first.port })
  const deadline = Date.now() + 8000
  while (listener.events.filter(({ type }) => type === 'welcome').length < 2 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await clientOf(second).create({ _id: 'x', _type: 'a' })
  const events = await listener.until(listener.events.length + 1)
  expect(events.at(-1)).toMatchObject({ type: 'mutation', documentId: 'x' })
})

test('a listen query that does not parse is refused before the stream begins', async () => {
  const { url } = await runningLake()
  const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream' }
  const response = await fetch(`${url}/v1/data/listen/production?query=*[`, { headers })
  expect(response.status).toBe(400)
})

test('a listener from Studio’s origin gets an event stream it may read', async () => {
  const { url } = await runningLake()
  const stop = new AbortController()
  const response = await fetch(`${url}/v1/data/listen/production?query=*`, {
    headers: { origin: 'http://localhost:3000' },
    signal: stop.signal,
  })
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'access-control-allow-origin': 'http://localhost:3000',
  })
  stop.abort()
})

test('live events name the tags that queries were answered with, for published changes only', async () => {
  const client = clientOf(await runningLake())
  const live = record(client.live.events())
  expect((await live.until(1))[0]).toMatchObject({ type: 'welcome' })
  const { syncTags } = await client.fetch('*', {}, { filterResponse: false })
  await client.create({ _id: 'drafts.x', _type: 'a' })
  await client.create({ _id: 'x', _type: 'a' }, { returnDocuments: false })
  const [, message] = await live.until(2)
  expect(message?.type).toBe('message')
  expect(message?.tags).toEqual(expect.arrayContaining(syncTags ?? ['no tags']))
  expect(live.events).toHaveLength(2)
})

test('live events of drafts are sent to one who asks and may', async () => {
  const client = clientOf(await runningLake())
  const live = record(client.live.events({ includeDrafts: true }))
  await live.until(1)
  await client.create({ _id: 'drafts.x', _type: 'a' })
  expect((await live.until(2))[1]).toMatchObject({ type: 'message' })
})

test('a reader of live events who was away while something changed is told to start anew', async () => {
  const { url, lake } = await runningLake()
  await clientOf({ url }).create({ _id: 'x', _type: 'a' })
  const read = async (lastEventId: string) => {
    const response = await fetch(`${url}/v2025-02-19/data/live/events/production`, {
      headers: { 'last-event-id': lastEventId },
      signal: AbortSignal.timeout(300),
    })
    let text = ''
    const decoder = new TextDecoder()
    try {
      for await (const chunk of response.body ?? []) text += decoder.decode(chunk)
    } catch {
      // The stream never ends by itself: the time-out ends it.
    }
    return [...text.matchAll(/^event: (.*)$/gm)].map(([, name]) => name)
  }
  expect(await read(lake.store.lastTransactionId() ?? '')).toEqual(['welcome'])
  expect(await read('gone')).toEqual(['welcome', 'restart'])
})
