import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Drivable, startDrivable } from '#tests/support/aktuelt.ts'
import { article } from '#tests/support/documents.ts'
import { read, readAsWritten } from '#tests/support/reading.ts'

/** A flood of addresses that readers and robots make up. */

let aktuelt: Drivable

beforeAll(async () => {
  aktuelt = await startDrivable()
})
afterAll(() => aktuelt?.stop())

const shapes: readonly ((n: number) => string)[] = [
  (n) => `/aktuelt/finst-ikkje-${n}`,
  (n) => `/aktuelt/emne/finst-ikkje-${n}`,
  (n) => `/aktuelt/emne/finst-ikkje-${n}/side/2`,
  (n) => `/aktuelt/arkiv/${1000 + (n % 900)}`,
  (n) => `/aktuelt/arkiv/år-${n}`,
  (n) => `/aktuelt/side/${1_000 + n}`,
  (n) => `/aktuelt/side/0${1_000 + n}`,
  (n) => `/aktuelt/arrangement/tidlegare/side/${1_000 + n}`,
  (n) => `/wp-login-${n}.php`,
  (n) => `/a${n}/b/c/d/e/f/g/h/i/j/k/l/m`,
  (n) => `/%C3%A6%C3%B8%C3%A5-${n}`,
  (n) => `/aktuelt/%E2%80%AE%00${n}`,
  (n) => `/aktuelt/finst-ikkje?n=${n}`,
  // Attempts to get past the handler, to Next.
  (n) => `/api/../aktuelt/finst-ikkje-${n}`,
  (n) => `/media/%2e%2e/aktuelt/finst-ikkje-${n}`,
  (n) => `/studio/..%2faktuelt/finst-ikkje-${n}`,
  (n) => `/_next/image?url=%2Faktuelt%2Ffinst-ikkje-${n}&w=640&q=75`,
  (n) => `/_next/static/finst-ikkje-${n}.js`,
  (n) => `/_next/finst-ikkje-${n}`,
  (n) => `/api/finst-ikkje-${n}`,
  // Not valid percent-encoding.
  (n) => `/aktuelt/%E0%A4%A${n}`,
  (n) => `/%x${n}`,
  (n) => `/aktuelt/${'x'.repeat(2_000)}${n}`,
]

const pagesOnDisk = (): number => {
  const database = new DatabaseSync(aktuelt.kept, { readOnly: true })
  try {
    return Number(database.prepare('SELECT count(*) AS pages FROM pages').get()?.pages)
  } finally {
    database.close()
  }
}

/** Requests many paths, so many at once; resolves with the number of responses by status. */
async function ask(paths: readonly string[], atOnce: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const left = paths.values()
  const readInTurn = async () => {
    for (const path of left) {
      const { status } = await readAsWritten(aktuelt.site, path)
      counts[status] = (counts[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, readInTurn))
  return counts
}

test('5,000 made-up addresses are each a 404, and cost no rendering, no disk and no question to the Content Lake', async () => {
  await read(`${aktuelt.site}/aktuelt`)
  expect(await ask(['/aktuelt/finst-ikkje'], 1)).toEqual({ 404: 1 })
  // The list and the one «not found» page; they are written to disk a moment later.
  await expect.poll(pagesOnDisk).toBe(2)
  const queries = aktuelt.proxy.queries()
  const paths = Array.from({ length: 5_000 }, (_, n) =>
    encodeURI(shapes[n % shapes.length]?.(n) ?? '/').replaceAll('%25', '%'),
  )
  expect(await ask(paths, 50)).toEqual({ 404: 5_000 })
  // The comparison with the Content Lake makes a few queries meanwhile.
  expect(aktuelt.proxy.queries() - queries).toBeLessThan(10)
  expect(pagesOnDisk()).toBe(2)
  expect((await read(`${aktuelt.site}/aktuelt`)).status).toBe(200)
}, 60_000)

test('no way past the handler is a fault while the Content Lake is away', async () => {
  await aktuelt.proxy.cut()
  const paths = [
    '/api/../aktuelt',
    '/media/../',
    '/studio/../aktuelt/arrangement',
    '/_next/finst-ikkje',
    '/studio/%',
  ]
  expect(await ask(paths, 1)).toEqual({ 404: paths.length })
  await aktuelt.proxy.mend()
})

test('1,000 questions for health cost one query a second', async () => {
  const ofHealth = (asked: string) => asked.includes('count(*[_id == "siteSettings"])')
  const [before, began] = [aktuelt.proxy.queries(ofHealth), Date.now()]
  expect(await ask(Array<string>(1_000).fill('/api/health'), 20)).toEqual({ 200: 1_000 })
  const seconds = Math.ceil((Date.now() - began) / 1_000)
  expect(aktuelt.proxy.queries(ofHealth) - before).toBeLessThanOrEqual(seconds + 1)
})

test('an address that was made up before it existed is there when it is published', async () => {
  const address = '/aktuelt/finst-ikkje-0'
  const statusAt = async () => (await read(aktuelt.site + address)).status
  expect(await statusAt()).toBe(404)
  await aktuelt.content.create(article('finst-ikkje-0', 'No finst ho'))
  await expect.poll(statusAt, { timeout: 5_000 }).toBe(200)
})
