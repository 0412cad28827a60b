import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Aktuelt, type Drivable, startAktuelt, startDrivable } from '#tests/support/aktuelt.ts'
import { article } from '#tests/support/documents.ts'
import type { Instance } from '#tests/support/instance.ts'
import { isLong } from '#tests/support/long.ts'
import { read, watch } from '#tests/support/reading.ts'
import { type Redis, redisPlace, startRedis } from '#tests/support/redis.ts'

/** Several instances of one site read one Content Lake; its webhook is delivered only to the first. */

/** In ms. Far below the 30 s after which an instance finds a change by itself. */
const told = { timeout: 4_000, interval: 50 }

/** The 30 s between two comparisons with the Content Lake, plus what a slow machine needs, in ms. */
const caughtUp = { timeout: 45_000, interval: 200 }

/** Long enough to reconnect, in ms: an instance tries its Redis once a second. */
const reconnected = 3_000

const id = 'sak-for-mange'
const address = `/aktuelt/${id}`

const titleAt = async (site: string) => {
  const { status, html } = await read(site + address)
  return status === 200 ? /<h1[^>]*>([^<]*)/.exec(html)?.[1] : status
}

let turn = 0

describe('two instances that share a Redis', () => {
  let redis: Redis
  let aktuelt: Aktuelt
  let other: Instance

  const write = async (): Promise<string> => {
    const title = `Utgåve ${++turn}.`
    await aktuelt.content.patch(id).set({ title }).commit()
    return title
  }

  /** Three in a row, because the other instance's own comparison may happen to find one of them. */
  const toldThreeTimes = async (): Promise<void> => {
    for (let times = 0; times < 3; times++) {
      const title = await write()
      await expect.poll(() => titleAt(aktuelt.site), told).toBe(title)
      await expect.poll(() => titleAt(other.url), told).toBe(title)
      expect((await read(`${other.url}/aktuelt`)).html).toContain(title)
    }
  }

  beforeAll(async () => {
    redis = await startRedis()
    aktuelt = await startAktuelt({ redisUrl: redis.url })
    other = await aktuelt.startAnother()
    await aktuelt.content.create(article(id, 'Fyrste utgåve.'))
  })
  afterAll(async () => {
    await aktuelt?.stop()
    await redis?.crash()
  })

  test('a change that one is told of is shown by both', async () => {
    await toldThreeTimes()
  })

  test('a deletion and an address that is new are told of too', async () => {
    await aktuelt.content.create(article('berre-ei-stund', 'Berre ei stund'))
    const statusAt = async () => (await read(`${other.url}/aktuelt/berre-ei-stund`)).status
    await expect.poll(statusAt, told).toBe(200)
    await aktuelt.content.delete('berre-ei-stund')
    await expect.poll(statusAt, told).toBe(404)
  })

  test('one that was down while others were told shows the newest from its first answer on', {
    timeout: 90_000,
  }, async () => {
    await other.stopSite()
    const title = await write()
    await expect.poll(() => titleAt(aktuelt.site), told).toBe(title)
    await other.startSite()
    expect(await titleAt(other.url)).toBe(title)
    const late = await aktuelt.startAnother()
    expect(await titleAt(late.url)).toBe(title)
    await late.remove()
  })

  test('without Redis nobody meets a fault and each finds the change; with Redis back they are told again', async () => {
    const readers = watch([aktuelt.site + address, other.url + address, `${other.url}/aktuelt`])
    await redis.crash()
    const title = await write()
    await expect.poll(() => titleAt(aktuelt.site), told).toBe(title)
    await expect.poll(() => titleAt(other.url), caughtUp).toBe(title)

    await redis.start()
    await pause(reconnected)
    await toldThreeTimes()
    await readers.stop()
    expect(readers.faults).toEqual([])
  }, 120_000)
})

test('an instance that starts while Redis is away serves, ends in order, and is told once Redis is there', async () => {
  const redis = await redisPlace()
  const aktuelt = await startAktuelt({ redisUrl: redis.url })
  onTestFinished(async () => {
    await aktuelt.stop()
    await redis.crash()
  })
  const other = await aktuelt.startAnother()
  await aktuelt.content.create(article(id, 'Utan Redis.'))
  await expect.poll(() => titleAt(aktuelt.site), told).toBe('Utan Redis.')
  expect(await other.stopSite()).toBe('0')
  await other.startSite()
  expect(await titleAt(other.url)).toBe('Utan Redis.')

  await redis.start()
  await pause(reconnected)
  for (const title of ['Ein gong.', 'To gonger.', 'Tre gonger.']) {
    await aktuelt.content.patch(id).set({ title }).commit()
    await expect.poll(() => titleAt(other.url), told).toBe(title)
  }
}, 120_000)

test.runIf(isLong)(
  'without Redis, and with every hook lost, each finds what was changed, made, moved and deleted',
  async () => {
    const aktuelt: Drivable = await startDrivable()
    onTestFinished(aktuelt.stop)
    const { content, hooks, site } = aktuelt
    for (const name of ['endra', 'flytta', 'sletta']) await content.create(article(name, `Før: ${name}.`))
    // A start compares everything, so the other instance knows them at once.
    const other = await aktuelt.startAnother()
    const statuses = async (url: string) => {
      const names = ['endra', 'flytta', 'flytta-hit', 'sletta', 'ny']
      const answers = await Promise.all(names.map((name) => read(`${url}/aktuelt/${name}`)))
      return answers.map(({ status }) => status)
    }
    for (const url of [site, other.url]) {
      await expect.poll(() => statuses(url), told).toEqual([200, 200, 404, 200, 404])
    }

    hooks.faults(() => 'drop')
    await content.patch('endra').set({ title: 'Etter: endra.' }).commit()
    await content.patch('flytta').set({ 'slug.current': 'flytta-hit' }).commit()
    await content.delete('sletta')
    await content.create(article('ny', 'Etter: ny.'))
    for (const url of [site, other.url]) {
      await expect.poll(() => statuses(url), caughtUp).toEqual([200, 404, 200, 404, 200])
      const { html } = await read(`${url}/aktuelt`)
      for (const shown of ['Etter: endra.', '/aktuelt/flytta-hit', 'Etter: ny.'])
        expect(html).toContain(shown)
      for (const gone of ['Før: endra.', 'Før: sletta.']) expect(html).not.toContain(gone)
    }
  },
  90_000,
)
