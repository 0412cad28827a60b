import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Drivable, startDrivable } from '#tests/support/aktuelt.ts'
import { renderedBy, storedAlert } from '#tests/support/alerts.ts'
import { article, inSeconds } from '#tests/support/documents.ts'
import type { Instance } from '#tests/support/instance.ts'
import { read, readRaw } from '#tests/support/reading.ts'
import { type Redis, startRedis } from '#tests/support/redis.ts'
import { runCommand } from '#tests/support/startCommand.ts'

/** Two instances that share a Redis read one lake, whose webhook goes to the first. */

const soon = { timeout: 10_000, interval: 50 }

const pages = ['/', '/aktuelt', '/aktuelt/sak-i-krise', '/kontakt', '/aktuelt/finst-ikkje-her']

/** What machines read. */
const files = ['/sitemap.xml', '/robots.txt']

let redis: Redis
let aktuelt: Drivable
let other: Instance

const sites = () => [aktuelt.site, other.url]

const showsAt = async (url: string, title: string) => (await read(url)).html.includes(title)

/** Whether an alert is on every kept page of both instances, on some, or on none. */
async function spread(title: string): Promise<'all' | 'some' | 'none'> {
  const urls = sites().flatMap((site) => pages.map((page) => site + page))
  const shown = (await Promise.all(urls.map((url) => showsAt(url, title)))).filter(Boolean).length
  return shown === urls.length ? 'all' : shown === 0 ? 'none' : 'some'
}

const rendered = () => [renderedBy(aktuelt), renderedBy(other)]

async function publish(id: string, title: string, more: Record<string, unknown> = {}): Promise<void> {
  await aktuelt.content.createOrReplace(storedAlert(id, title, more))
  await expect.poll(() => spread(title), soon).toBe('all')
}

async function withdraw(id: string, title: string): Promise<void> {
  await aktuelt.content.delete(id)
  await expect.poll(() => spread(title), soon).toBe('none')
}

/** Visits every page once, on both, and waits until it is kept on disk, which is a moment later. */
async function everyPageKept(): Promise<void> {
  const isThere = async () =>
    (await Promise.all(sites().map((site) => read(`${site}/aktuelt/sak-i-krise`)))).map(
      ({ status }) => status,
    )
  await expect.poll(isThere, soon).toEqual([200, 200])
  await spread('')
  for (const file of files) await read(aktuelt.site + file)
  // The last of the pages that were rendered is on disk a moment later.
  await pause(1_000)
}

beforeAll(async () => {
  redis = await startRedis()
  aktuelt = await startDrivable({ redisUrl: redis.url })
  other = await aktuelt.startAnother()
  await aktuelt.content.create(article('sak-i-krise', 'Ei sak som er lesen'))
})
afterAll(async () => {
  await aktuelt?.stop()
  await redis?.crash()
})

test('an alert is on every kept page of both instances, on a search and where nothing is, and no page is rendered for it', async () => {
  await everyPageKept()
  const before = rendered()
  const without = await Promise.all(pages.map((page) => read(aktuelt.site + page)))
  await publish('varsel-a', 'Kok drikkevatnet på Nordsida')
  expect(await showsAt(`${other.url}/aktuelt/sok?q=vatn`, 'Kok drikkevatnet på Nordsida')).toBe(true)
  const { html, headers } = await read(`${aktuelt.site}/aktuelt/sak-i-krise`)
  expect(html.indexOf('Hopp til hovudinnhald')).toBeLessThan(html.indexOf('Krise:'))
  expect(html.indexOf('Krise:')).toBeLessThan(html.indexOf('<header'))
  expect(headers.get('content-type')).toContain('text/html')
  for (const file of files) expect(await showsAt(aktuelt.site + file, 'Kok drikkevatnet')).toBe(false)
  const health = await (await fetch(`${other.url}/api/health`)).json()
  expect(health.alerts).toEqual({ shown: 1 })
  await withdraw('varsel-a', 'Kok drikkevatnet på Nordsida')
  const again = await Promise.all(pages.map((page) => read(aktuelt.site + page)))
  expect(again.map(({ html, headers }) => [html, headers.get('etag')])).toEqual(
    without.map(({ html, headers }) => [html, headers.get('etag')]),
  )
  await pause(500)
  expect(rendered()).toEqual(before)
})

test('who has the page from before gets the one with the alert, in every encoding, and then is told that it is the same', async () => {
  const ask = (accepted: string, known?: string) =>
    readRaw(aktuelt.site, '/aktuelt/sak-i-krise', {
      headers: { 'accept-encoding': accepted, ...(known && { 'if-none-match': known }) },
    })
  const tags = new Map<string, string>()
  for (const accepted of ['identity', 'gzip', 'br'])
    tags.set(accepted, (await ask(accepted)).headers.get('etag') ?? '')
  await publish('varsel-b', 'Straumen er borte')
  const unpack: Record<string, (body: Buffer) => Buffer> = {
    identity: (body) => body,
    gzip: gunzipSync,
    br: brotliDecompressSync,
  }
  const bodies: string[] = []
  for (const [accepted, known] of tags) {
    const { status, headers, body } = await ask(accepted, known)
    expect([accepted, status]).toEqual([accepted, 200])
    bodies.push(String(unpack[accepted]?.(body)))
    const own = headers.get('etag') ?? ''
    expect(own).not.toBe(known)
    expect((await ask(accepted, own)).status).toBe(304)
  }
  expect(bodies[0]).toContain('Straumen er borte')
  expect(new Set(bodies).size).toBe(1)
  await withdraw('varsel-b', 'Straumen er borte')
  for (const [accepted, known] of tags) expect((await ask(accepted, known)).status).toBe(304)
})

test('it comes and goes at its second, without anything being told of by then', async () => {
  const [from, to] = [inSeconds(3), inSeconds(6)]
  await aktuelt.content.create(storedAlert('varsel-c', 'Øvinga varer tre sekund', { from, to }))
  const url = `${aktuelt.site}/aktuelt`
  const seen: [at: number, shows: boolean][] = []
  while (Date.now() < Date.parse(to) + 1_000) {
    const at = Date.now()
    const shows = await showsAt(url, 'Øvinga varer tre sekund')
    // An answer that was on its way at the instant may be of either side of it.
    seen.push([shows ? Date.now() : at, shows])
    await pause(20)
  }
  expect(seen.some(([, shows]) => shows)).toBe(true)
  for (const [at, shows] of seen) if (shows) expect(at).toBeGreaterThanOrEqual(Date.parse(from))
  expect(seen.filter(([at, shows]) => shows && at > Date.parse(to) + 1_000)).toEqual([])
  await aktuelt.content.delete('varsel-c')
})

test('neither a draft nor a document with a dot in its id is shown', async () => {
  await aktuelt.content.create(storedAlert('drafts.varsel-d', 'Dette er eit utkast'))
  await aktuelt.content.create(storedAlert('planned.varsel-d', 'Dette er ein plan'))
  await publish('varsel-d', 'Dette er publisert')
  expect([await spread('Dette er eit utkast'), await spread('Dette er ein plan')]).toEqual(['none', 'none'])
  await aktuelt.content.delete('drafts.varsel-d')
  await aktuelt.content.delete('planned.varsel-d')
  await withdraw('varsel-d', 'Dette er publisert')
})

describe('while the Content Lake is away', () => {
  test('it stays, also through a crash, on kept pages and on the page that says so, and goes when it is back', async () => {
    await publish('varsel-e', 'Brua er stengd')
    const health = async () => (await (await fetch(`${aktuelt.site}/api/health`)).json()).content.pending
    await expect.poll(health, soon).toBe(0)
    await aktuelt.proxy.cut()
    await aktuelt.crashSite()
    await aktuelt.startSite()
    expect(await spread('Brua er stengd')).toBe('all')
    await aktuelt.content.create(article('aldri-lesen', 'Aldri lesen'))
    const { status, html } = await read(`${aktuelt.site}/aktuelt/sok?q=bru`)
    expect([status, html.includes('Sida er ikkje tilgjengeleg'), html.includes('Brua er stengd')]).toEqual([
      200,
      true,
      true,
    ])
    await aktuelt.content.delete('varsel-e')
    await pause(1_000)
    expect(await spread('Brua er stengd')).toBe('all')
    await aktuelt.proxy.mend()
    await expect.poll(() => spread('Brua er stengd'), soon).toBe('none')
  }, 60_000)
})

test('the drill publishes one on a copy, says how long it took, and leaves the site and its content as they were', async () => {
  const env = {
    ...process.env,
    SANITY_PROJECT_ID: '',
    LAKE_PORT: new URL(String(aktuelt.content.config().apiHost)).port,
  }
  const count = () => aktuelt.content.fetch<number>('count(*)')
  const before = await count()
  const { ended, said } = runCommand(process.execPath, ['server/drill/main.ts'], env)
  const code = await ended
  const [, ...figures] =
    /Published: the last page without it was answered after (\d+) ms; all (\d+) had been visited after (\d+) ms\.\nWithdrawn: the last page with it was answered after (\d+) ms/.exec(
      said(),
    ) ?? []
  expect(
    figures.map(Number).every((figure) => Number.isFinite(figure)),
    said(),
  ).toBe(true)
  expect(Number(figures[1])).toBeGreaterThan(20)
  // The machine decides how long it took; what it says of it has to be true.
  const isKept = Math.max(Number(figures[0]), Number(figures[3])) <= 2_000
  expect([code, said().includes('NOT kept')]).toEqual([isKept ? 0 : 1, !isKept])
  expect(await count()).toBe(before)
}, 180_000)
