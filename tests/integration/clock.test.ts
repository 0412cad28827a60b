import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Drivable, startDrivable } from '#tests/support/aktuelt.ts'
import { article, event, inSeconds } from '#tests/support/documents.ts'
import { read } from '#tests/support/reading.ts'

/** What time alone changes: nobody tells the site, and its comparison with the Content Lake finds no change. */

let aktuelt: Drivable

/** In seconds. Far enough ahead that the test can read everything before the transition. */
const ahead = 10

/** The rest of that time, and the promised precision of a second. */
const atItsTime = { timeout: 13_000, interval: 50 }

const soon = { timeout: 5_000, interval: 50 }

const health = z.object({ content: z.object({ pending: z.number() }) })

/** The documents that a hook has reported to the site. */
const taken = new Set<string>()

beforeAll(async () => {
  aktuelt = await startDrivable()
  aktuelt.hooks.onTaken(({ id }) => taken.add(id))
})
afterAll(() => aktuelt?.stop())

const htmlAt = async (address: string) => (await read(aktuelt.site + address)).html
const statusAt = async (address: string) => (await read(aktuelt.site + address)).status

/** Whether each of these addresses shows a text. */
const shownAt = (addresses: readonly string[], text: string) => () =>
  Promise.all(addresses.map(async (address) => (await htmlAt(address)).includes(text)))

/**
 * Waits until the site knows the transition, so that no hook comes from here on. `/api/freshness` cannot tell: it knows
 * nothing about documents under embargo.
 */
async function untold(id: string): Promise<void> {
  await expect.poll(() => taken.has(id), soon).toBe(true)
  const pending = async () => {
    const { html } = await read(`${aktuelt.site}/api/health`)
    return health.parse(JSON.parse(html)).content.pending
  }
  await expect.poll(pending, soon).toBe(0)
  aktuelt.hooks.faults(() => 'drop')
}

const lists = ['/', '/aktuelt', '/sitemap.xml']

test('what is scheduled appears at its time, at its own address and in the lists', async () => {
  aktuelt.hooks.faults(() => 'pass')
  const publishedAt = inSeconds(ahead)
  await aktuelt.content.create(article('sperrefrist', 'Sperrefrist', { publishedAt }))
  await untold('sperrefrist')
  expect(await statusAt('/aktuelt/sperrefrist')).toBe(404)
  expect(await shownAt(lists, 'perrefrist')()).toEqual([false, false, false])
  expect(Date.now()).toBeLessThan(Date.parse(publishedAt))

  await expect.poll(() => statusAt('/aktuelt/sperrefrist'), atItsTime).toBe(200)
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(publishedAt))
  await expect.poll(shownAt(lists, 'perrefrist'), soon).toEqual([true, true, true])
})

test('what expires leaves the lists at its time, and keeps its page', async () => {
  aktuelt.hooks.faults(() => 'pass')
  const more = { kind: 'notice', expiresAt: inSeconds(ahead) }
  await aktuelt.content.create(article('oppslag', 'Oppslag som går ut', more))
  await untold('oppslag')
  expect(await shownAt(['/', '/aktuelt'], 'Oppslag som går ut')()).toEqual([true, true])
  await expect.poll(shownAt(['/', '/aktuelt'], 'Oppslag som går ut'), atItsTime).toEqual([false, false])
  expect(await statusAt('/aktuelt/oppslag')).toBe(200)
})

test('an event that ends says so, and goes from those to come to those that are over', async () => {
  aktuelt.hooks.faults(() => 'pass')
  const times = { startsAt: inSeconds(-60), endsAt: inSeconds(ahead) }
  await aktuelt.content.create(event('snart-slutt', 'Snart slutt', times))
  await untold('snart-slutt')
  expect(await htmlAt('/aktuelt/snart-slutt')).toContain('Går føre seg no')
  const lists = ['/aktuelt/arrangement', '/aktuelt/arrangement/tidlegare']
  expect(await shownAt(lists, 'Snart slutt')()).toEqual([true, false])
  await expect.poll(() => htmlAt('/aktuelt/snart-slutt'), atItsTime).toContain('Arrangementet er over')
  await expect.poll(shownAt(lists, 'Snart slutt'), soon).toEqual([false, true])
})

test('what was to appear while the site was down is there when it is back', { timeout: 60_000 }, async () => {
  aktuelt.hooks.faults(() => 'pass')
  await aktuelt.content.create(article('i-natt', 'Om natta', { publishedAt: inSeconds(4) }))
  await untold('i-natt')
  expect(await shownAt(lists, 'i-natt')()).toEqual([false, false, false])
  await aktuelt.stopSite()
  await pause(4_000)
  await aktuelt.startSite()
  await expect.poll(shownAt(lists, 'i-natt'), soon).toEqual([true, true, true])
  expect(await statusAt('/aktuelt/i-natt')).toBe(200)
})
