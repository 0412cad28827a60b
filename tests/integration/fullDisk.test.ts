import { rm } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Drivable, startDrivable } from '#tests/support/aktuelt.ts'
import { article } from '#tests/support/documents.ts'
import { everyNth } from '#tests/support/long.ts'
import { read } from '#tests/support/reading.ts'
import { type RefusedDisk, refusedDisk } from '#tests/support/refusedDisk.ts'

/** Readers see every change even while the disk refuses all of the site's writes, and the site recovers by itself. */

const soon = { timeout: 10_000, interval: 50 }

let aktuelt: Drivable
let disk: RefusedDisk

const health = z.object({
  status: z.string(),
  disk: z.object({ writable: z.boolean(), since: z.string().nullable() }),
})

const diskNow = async () => health.parse(await (await fetch(`${aktuelt.site}/api/health`)).json()).disk
const statusOf = async (address: string) => (await read(aktuelt.site + address)).status
const htmlOf = async (address: string) => (await read(aktuelt.site + address)).html

const write = (id: string, title: string) => aktuelt.content.patch(id).set({ title }).commit()
const moveTo = (id: string, slug: string) =>
  aktuelt.content
    .patch(id)
    .set({ slug: { _type: 'slug', current: slug } })
    .commit()

async function isSeen(id: string, title: string): Promise<void> {
  await write(id, title)
  await expect.poll(() => htmlOf(`/aktuelt/${id}`), soon).toContain(title)
}

beforeAll(async () => {
  aktuelt = await startDrivable()
  await aktuelt.stopSite()
  await aktuelt.forget()
  disk = refusedDisk(aktuelt.kept)
  await aktuelt.startSite()
  await aktuelt.content.create(article('fra-for', 'Frå før disken vart full'))
  process.stdout.write(`The disk refuses by ${disk.how}\n`)
})
afterAll(async () => {
  await aktuelt?.stopSite()
  disk?.remove()
  await aktuelt?.stop()
})

describe('a disk that fills while the site runs', () => {
  test('keeps nothing that is published, changed, moved or deleted from being seen', async () => {
    await expect.poll(() => statusOf('/aktuelt/fra-for'), soon).toBe(200)
    await aktuelt.content.create(article('skal-bort', 'Skal bort'))
    await expect.poll(() => statusOf('/aktuelt/skal-bort'), soon).toBe(200)
    expect(await diskNow()).toEqual({ writable: true, since: null })
    disk.refuse()

    await aktuelt.content.create(article('ny', 'Publisert på full disk'))
    await expect.poll(() => htmlOf('/aktuelt/ny'), soon).toContain('Publisert på full disk')
    expect(await htmlOf('/aktuelt')).toContain('Publisert på full disk')
    for (const title of ['Endra ein gong', 'Endra to gonger']) await isSeen('ny', title)
    await isSeen('fra-for', 'Endra på full disk')

    const topic = {
      _id: 'emne-ny',
      _type: 'topic',
      title: 'Eit nytt emne',
      slug: { _type: 'slug', current: 'nytt-emne' },
    }
    await aktuelt.content.create(topic)
    await expect.poll(() => statusOf('/aktuelt/emne/nytt-emne'), soon).toBe(200)
    await aktuelt.content.create({
      _id: 'vidare',
      _type: 'redirect',
      from: '/gamal/adresse',
      to: '/aktuelt/ny',
    })
    await expect.poll(() => statusOf('/gamal/adresse'), soon).toBe(308)
    await moveTo('ny', 'ny-adresse')
    await expect.poll(() => htmlOf('/aktuelt/ny-adresse'), soon).toContain('Endra to gonger')
    await aktuelt.content.delete('skal-bort')
    await expect.poll(() => statusOf('/aktuelt/skal-bort'), soon).toBe(404)

    expect(await diskNow()).toEqual({ writable: false, since: expect.stringMatching(/^\d{4}-.*Z$/) })
  }, 60_000)

  test('and from being seen after a crash, with the pages from before while the Content Lake is away', async () => {
    await aktuelt.crashSite()
    await aktuelt.proxy.cut()
    await aktuelt.startSite()
    expect((await diskNow()).writable).toBe(false)
    expect(await statusOf('/aktuelt/fra-for')).toBe(200)
    await aktuelt.proxy.mend()
    await expect.poll(() => htmlOf('/aktuelt/ny-adresse'), soon).toContain('Endra to gonger')
    await expect.poll(() => htmlOf('/aktuelt/fra-for'), soon).toContain('Endra på full disk')
    await expect.poll(() => statusOf('/aktuelt/skal-bort'), soon).toBe(404)
    await isSeen('fra-for', 'Endra etter ein omstart på full disk')
  }, 60_000)

  test('is used again when it is freed: what was seen meanwhile is there after a crash', async () => {
    disk.allow()
    await expect.poll(diskNow, { timeout: 30_000 }).toEqual({ writable: true, since: null })
    await isSeen('fra-for', 'Endra då disken var ledig att')
    await aktuelt.crashSite()
    await aktuelt.proxy.cut()
    await aktuelt.startSite()
    expect(await htmlOf('/aktuelt/fra-for')).toContain('Endra då disken var ledig att')
    await aktuelt.proxy.mend()
  }, 60_000)
})

test('a start on a full disk on which nothing is kept serves, and keeps when it is freed', async () => {
  await aktuelt.stopSite()
  for (const suffix of ['', '-wal', '-shm']) await rm(aktuelt.kept + suffix, { force: true })
  disk.refuse()
  await aktuelt.startSite()
  expect((await diskNow()).writable).toBe(false)
  expect(await statusOf('/')).toBe(200)
  await isSeen('fra-for', 'Publisert utan ei fil')
  disk.allow()
  await expect.poll(async () => (await diskNow()).writable, { timeout: 30_000 }).toBe(true)
  await isSeen('fra-for', 'Og no med')
}, 90_000)

test.each(everyNth(['crashSite', 'stopSite'] as const, 2))(
  'a start after %s on a disk that can only be read serves, and every change is seen',
  async (end) => {
    await aktuelt[end]()
    disk.readOnly(true)
    await aktuelt.startSite()
    expect((await diskNow()).writable).toBe(false)
    expect(await statusOf('/')).toBe(200)
    await isSeen('fra-for', `Publisert etter ${end} på ein disk som berre kan lesast`)
    await aktuelt.stopSite()
    disk.readOnly(false)
    await aktuelt.startSite()
    await expect.poll(async () => (await diskNow()).writable, { timeout: 30_000 }).toBe(true)
  },
  90_000,
)

const versions = [
  ['the ledger', 'UPDATE ledger SET entry = \'{"row":{},"shown":{}}\' WHERE id = \'fra-for\''],
  ['what waits', 'INSERT OR REPLACE INTO pending VALUES (\'fra-for\', \'{"change":{"cause":"plan"}}\')'],
  ['the tables', 'ALTER TABLE ledger ADD COLUMN kind TEXT'],
]

test.each(everyNth(versions, 3))(
  'a start on what another version kept (%s) serves, and misses nothing that changed meanwhile',
  async (_, sql) => {
    await htmlOf('/aktuelt/fra-for')
    await aktuelt.stopSite()
    const database = new DatabaseSync(aktuelt.kept)
    database.exec(sql)
    database.close()
    const title = `Endra medan ein annan versjon heldt på ${sql.length}`
    await write('fra-for', title)
    await aktuelt.startSite()
    expect(await htmlOf('/aktuelt/fra-for')).toContain(title)
    expect(await htmlOf('/aktuelt')).toContain(title)
    await isSeen('fra-for', 'Og etterpå')
  },
  90_000,
)
