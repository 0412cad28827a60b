import type { Page } from '@playwright/test'
import { importMunicipality, telling } from '#tests/fixtures/municipality/index.ts'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { everyNth, isLong } from '#tests/support/long.ts'
import { seedFrom } from '#tests/support/random.ts'
import { addressesOn } from './crawl.ts'
import { otherEngines } from './engines/index.ts'
import { visit } from './engines/visit.ts'
import { lookAt } from './look.ts'
import { faultsIn } from './markup.ts'
import { lostOnPaper, sidewaysAt } from './reflow.ts'
import { expect, long, test } from './stories.ts'

/**
 * A municipality of over a thousand documents, on a site of its own. `npm test` takes some of each kind of address a day;
 * `npm run bench -- municipality` takes all, and fifty more of the archive.
 */

const seed = seedFrom(process.env.AKTUELT_SEED, new Date())
const step = 12

test.describe(`a municipality as municipalities publish (seed ${seed})`, () => {
  test.describe.configure({ timeout: isLong ? 1_800_000 : 300_000 })
  let aktuelt: Aktuelt
  let addresses: string[] = []
  let page: Page

  test.beforeAll(async ({ browser }) => {
    aktuelt = await startAktuelt()
    const { site, content } = aktuelt
    const documents = await importMunicipality(content, new Date(), seed)
    const last = `/aktuelt/${documents.at(-1)?._id}`
    await expect.poll(async () => (await fetch(site + last)).status, { timeout: 120_000 }).toBe(200)
    const mapped = addressesOn(await (await fetch(`${site}/sitemap.xml`)).text())
    const more = isLong ? mapped.filter((_, index) => index % Math.ceil(mapped.length / 50) === 0) : []
    addresses = [...new Set([...everyNth(telling(documents), step), ...more])]
    page = await (await browser.newContext({ baseURL: site })).newPage()
  })

  test.afterAll(async () => {
    await page?.context().close()
    await aktuelt?.stop()
  })

  test('is valid HTML at every address', async () => {
    const wrong: string[] = []
    for (const address of addresses) {
      const answer = await fetch(aktuelt.site + address)
      if (answer.status !== 200) wrong.push(`${address}: ${answer.status}`)
      for (const fault of await faultsIn(await answer.text())) wrong.push(`${address}: ${fault}`)
    }
    expect(wrong).toEqual([])
  })

  test('is whole and still for everybody, and accessible', async () => {
    await lookAt(page, addresses)
  })

  test('never scrolls sideways, at 320, 768 and 1280 pixels, with text at 200 %', async () => {
    const found = []
    for (const address of addresses) found.push(...(await sidewaysAt(page, address)))
    expect(found).toEqual([])
  })

  for (const [name, make] of Object.entries(otherEngines)) {
    test(`is whole in ${name} too`, { tag: long }, async () => {
      const engine = make()
      const wrong: string[] = []
      for (const address of addresses) wrong.push(...(await visit(engine, aktuelt.site + address, 200)))
      await engine.close()
      expect(wrong).toEqual([])
    })
  }

  test('loses nothing on paper', async () => {
    const lost: string[] = []
    for (const address of addresses) {
      await page.goto(address)
      for (const part of await lostOnPaper(page)) lost.push(`${address}: ${part}`)
    }
    expect(lost).toEqual([])
  })
})
