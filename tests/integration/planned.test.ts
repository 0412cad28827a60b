import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SanityClient, SanityDocument } from '@sanity/client'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { plannedMessages } from '#sanity/studio/messages/planned.ts'
import { loadRules } from '#sanity/studio/planned/rules.ts'
import { messages } from '#schemas/messages.ts'
import { startPlanner } from '#server/planned/planner.ts'
import { article, event, inSeconds } from '#tests/support/documents.ts'
import { plan, planDraft } from '#tests/support/plans.ts'
import { anonymousClientOf, clientOf, mutate, newDirectory, runningLake } from './lake/support.ts'

/** A second of precision for what is planned, and the time it takes to ask. */
const atItsTime = { timeout: 8_000, interval: 50 }

// A second on an idle machine.
beforeAll(() => loadRules(), 90_000)

const realNow = () => new Date()

/** A planner like that of a site, with its own clock. */
function planning(content: SanityClient, now: () => Date = realNow) {
  const planner = startPlanner({ client: content.withConfig({ timeout: 2_000, maxRetries: 0 }), now })
  onTestFinished(() => planner.stop())
  return planner
}

async function content() {
  const lake = await runningLake()
  return { lake, client: clientOf(lake) }
}

const stateOf = (client: SanityClient, id: string) => async () => (await client.getDocument(id))?.state
const whyOf = async (client: SanityClient, id: string) => (await client.getDocument(id))?.why

async function found(client: SanityClient, id: string): Promise<SanityDocument> {
  const document = await client.getDocument(id)
  if (!document) throw new Error(`${id} is not there`)
  return document
}

const moved = (id: string, title: string, current: string) =>
  article(id, title, { slug: { _type: 'slug', current } })

test('a correction is published at its time and not before, with its note, its date and its redirect', async () => {
  const { client } = await content()
  planning(client)
  await client.create(article('sak', 'Sak'))
  await client.create(moved('drafts.sak', 'Sak, retta', 'ny-adresse'))
  const at = inSeconds(3)
  const id = await planDraft(client, { document: 'sak', at, change: 'material', note: 'Prisen er retta.' })
  await expect.poll(stateOf(client, id), atItsTime).toBe('done')
  const sak = await found(client, 'sak')
  expect(Date.parse(sak._updatedAt)).toBeGreaterThanOrEqual(Date.parse(at))
  expect(sak).toMatchObject({
    title: 'Sak, retta',
    changes: [{ at: sak.lastUpdated, note: 'Prisen er retta.' }],
  })
  expect(Date.parse(sak.lastUpdated)).toBeGreaterThanOrEqual(Date.parse(at))
  expect(await client.getDocument('drafts.sak')).toBeUndefined()
  expect((await found(client, id))._rev).toBe(sak._rev)
  expect(await client.fetch('*[_type == "redirect"]{from, to}')).toEqual([
    { from: '/aktuelt/sak', to: '/aktuelt/ny-adresse' },
  ])
})

test('an event that is moved so gets a new sequence; a draft that is new gets its date', async () => {
  const { client } = await content()
  planning(client)
  await client.create(event('mote', 'Møte', { place: { name: 'Rådhuset' } }))
  const startsAt = inSeconds(9_000)
  const later = { startsAt, endsAt: inSeconds(9_900), place: { name: 'Rådhuset' } }
  await client.create(event('drafts.mote', 'Møte', later))
  await client.create({ ...article('drafts.ny', 'Ny'), publishedAt: undefined })
  const at = inSeconds(-1)
  const note = 'Arrangementet er flytta.'
  const first = await planDraft(client, { document: 'mote', at, change: 'material', note })
  const second = await planDraft(client, { document: 'ny', at })
  await expect.poll(stateOf(client, first), atItsTime).toBe('done')
  await expect.poll(stateOf(client, second), atItsTime).toBe('done')
  expect(await found(client, 'mote')).toMatchObject({ startsAt, calendarSequence: 1, changes: [{ note }] })
  const ny = await found(client, 'ny')
  expect(Date.parse(ny.publishedAt)).toBeGreaterThanOrEqual(Date.parse(at))
})

test('a publication ends at its time, and is a draft from then on', async () => {
  const { client } = await content()
  planning(client)
  await client.create(article('kunngjering', 'Kunngjering'))
  const told = plan({ document: 'kunngjering', action: 'unpublish', at: inSeconds(1) })
  await client.create(told)
  // Corrected meanwhile: the end stands.
  await client.patch('kunngjering').set({ title: 'Kunngjering, retta' }).commit()
  await expect.poll(stateOf(client, told._id), atItsTime).toBe('done')
  expect(await client.getDocument('kunngjering')).toBeUndefined()
  expect(await found(client, 'drafts.kunngjering')).toMatchObject({ title: 'Kunngjering, retta' })
})

test('what is not as it was planned, or not right, is not published, and the plan says why', async () => {
  const { client } = await content()
  const at = inSeconds(-1)
  const { hindered, why, builtIn } = plannedMessages
  const reference = {
    _type: 'reference',
    _ref: 'ingen',
    _weak: true,
    _strengthenOnPublish: { type: 'person' },
  }
  const drafts = {
    endra: article('drafts.endra', 'Endra'),
    feil: article('drafts.feil', ''),
    viser: article('drafts.viser', 'Viser', { contacts: [{ ...reference, _key: 'a' }] }),
    teken: { ...article('drafts.teken', 'Teken'), slug: { _type: 'slug', current: 'oppteken' } },
    utan: article('drafts.utan', 'Utan notat'),
  }
  await client.create(article('oppteken', 'Oppteken'))
  await client.create(article('utan', 'Utan'))
  await client.create({ _id: 'drafts.ingen', _type: 'person', name: 'Ikkje publisert' })
  const plans: Record<string, string> = {}
  for (const [id, draft] of Object.entries(drafts)) {
    await client.create(draft)
    const change = id === 'utan' ? 'material' : 'minor'
    plans[id] = await planDraft(client, { document: id, at, change })
  }
  await client.patch('drafts.endra').set({ title: 'Endra att' }).commit()
  await client.create(article('vist', 'Vist'))
  await client.create(
    article('visar', 'Visar', { related: [{ _type: 'reference', _ref: 'vist', _key: 'a' }] }),
  )
  const end = plan({ document: 'vist', action: 'unpublish', at })
  await client.create(end)
  planning(client)
  for (const id of [...Object.values(plans), end._id]) {
    await expect.poll(stateOf(client, id), atItsTime).toBe('stopped')
  }
  const said = Object.entries(plans).map(async ([id, each]) => [id, await whyOf(client, each)])
  expect(Object.fromEntries(await Promise.all(said))).toEqual({
    endra: hindered.changed,
    feil: why.invalid([messages.titleRequired]),
    viser: why.invalid([builtIn['object.reference-not-published']]),
    teken: why.invalid([messages.slugTaken('Artikkelen «Oppteken»')]),
    utan: hindered.noNote,
  })
  expect(await whyOf(client, end._id)).toBe(why.referredTo(['«Visar»']))
  for (const id of ['endra', 'feil', 'viser', 'teken']) expect(await client.getDocument(id)).toBeUndefined()
  expect(await found(client, 'utan')).toMatchObject({ title: 'Utan' })
})

test('two instances do it once, and what is called off is not done', async () => {
  const { lake, client } = await content()
  const ids = Array.from({ length: 12 }, (_, index) => `sak-${index}`)
  const at = inSeconds(3)
  const plans: string[] = []
  const times = new Map<string, number>()
  const listening = clientOf(lake)
    .listen('*[_type == "article"]', {}, { includeResult: false })
    .subscribe((told) => {
      if (told.type !== 'mutation') return
      times.set(told.documentId, (times.get(told.documentId) ?? 0) + 1)
    })
  onTestFinished(() => listening.unsubscribe())
  for (const id of ids) {
    await client.create(article(`drafts.${id}`, id))
    plans.push(await planDraft(client, { document: id, at }))
  }
  const [calledOff = '', ...left] = plans
  planning(client)
  planning(clientOf(lake))
  await client.delete(calledOff)
  for (const id of left) await expect.poll(stateOf(client, id), atItsTime).toBe('done')
  expect(await client.getDocument('sak-0')).toBeUndefined()
  expect(ids.map((id) => times.get(id))).toEqual([undefined, ...left.map(() => 1)])
})

/** A way to a lake on which no answer to an action arrives: it is committed, and who sent it is not told. */
async function losingAnswers(lakePort: number): Promise<string> {
  const server = createServer(async (from, to) => {
    const { method, url = '', headers } = from
    const onward = request({ host: '127.0.0.1', port: lakePort, method, path: url, headers })
    from.pipe(onward)
    // Node's event carries only the response.
    const [answer] = (await once(onward, 'response')) as [IncomingMessage]
    if (url.includes('/data/actions/')) {
      answer.resume()
      await once(answer, 'end')
      to.destroy()
      return
    }
    to.once('close', () => onward.destroy())
    to.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(to)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  // A server that listens on TCP has an address of this shape.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('what is committed without an answer is not done again', async () => {
  const { lake, client } = await content()
  await client.create(article('sak', 'Sak'))
  await client.create(article('drafts.sak', 'Sak, retta'))
  await client.create(article('slutt', 'Slutt'))
  planning(clientOf({ url: await losingAnswers(lake.port) }))
  const id = await planDraft(client, {
    document: 'sak',
    at: inSeconds(-1),
    change: 'material',
    note: 'Retta.',
  })
  const end = plan({ document: 'slutt', action: 'unpublish', at: inSeconds(-1) })
  await client.create(end)
  await expect.poll(stateOf(client, id), atItsTime).toBe('done')
  await expect.poll(stateOf(client, end._id), atItsTime).toBe('done')
  // A colleague publishes it anew before the site has tried again.
  await client.create(article('slutt', 'Slutt, likevel'))
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  expect(await found(client, 'sak')).toMatchObject({ changes: [{ note: 'Retta.' }] })
  expect(await found(client, 'slutt')).toMatchObject({ title: 'Slutt, likevel' })
  expect([await stateOf(client, id)(), await stateOf(client, end._id)()]).toEqual(['done', 'done'])
})

test('neither a clock that is set nor an outage makes it early, or forget it', async () => {
  const directory = newDirectory()
  const lake = await runningLake({ directory })
  const client = clientOf(lake)
  for (const id of ['hopp', 'attende', 'borte']) await client.create(article(`drafts.${id}`, id))
  let ahead = 0
  const now = () => new Date(Date.now() + ahead)
  planning(client, now)
  const jumped = await planDraft(client, { document: 'hopp', at: inSeconds(3_600) })
  ahead = 3_601_000
  await expect.poll(stateOf(client, jumped), atItsTime).toBe('done')

  const later = new Date(now().getTime() + 3_000).toISOString()
  const again = await planDraft(client, { document: 'attende', at: later })
  ahead = 0
  await new Promise((resolve) => setTimeout(resolve, 3_500))
  expect(await stateOf(client, again)()).toBe('waiting')

  const gone = await planDraft(client, { document: 'borte', at: inSeconds(1) })
  await lake.close()
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  await runningLake({ directory, port: lake.port })
  await expect.poll(stateOf(client, gone), atItsTime).toBe('done')
})

test('a plan is seen by nobody without a token, and what is no plan is left alone', async () => {
  const { lake, client } = await content()
  await client.create(article('drafts.sak', 'Sak'))
  const broken = { _type: 'planned', document: 'sak', action: 'publish', state: 'waiting', change: 'minor' }
  await mutate(lake, [{ create: { ...broken, _id: 'planned.x', at: 'ein gong' } }])
  await mutate(lake, [{ create: { ...broken, _id: 'planned', at: inSeconds(-1) } }])
  const id = await planDraft(client, { document: 'sak', at: inSeconds(-1) })
  planning(client)
  await expect.poll(stateOf(client, id), atItsTime).toBe('done')
  expect(await anonymousClientOf(lake).fetch('*[_id in path("planned.**")]')).toEqual([])
  expect(await stateOf(client, 'planned.x')()).toBe('waiting')
})
