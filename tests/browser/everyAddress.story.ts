import { fullFrame } from '#tests/fixtures/hostile/frame.ts'
import { hostileDocuments, poisoned } from '#tests/fixtures/hostile/index.ts'
import type { Aktuelt } from '#tests/support/aktuelt.ts'
import { everyNth } from '#tests/support/long.ts'
import { hostileAddresses, kinds, missing, moved, now } from './addresses.ts'
import { addressesOn, crawl } from './crawl.ts'
import { lookAt } from './look.ts'
import { areInOrder, faultsIn, headingsIn } from './markup.ts'
import { expect, test } from './stories.ts'

/** Puts the documents in, and waits until readers are shown the last of them. */
async function publish({ content, site }: Aktuelt): Promise<void> {
  const documents = hostileDocuments(now)
  const transaction = content.transaction()
  for (const document of documents) transaction.createOrReplace(document)
  await transaction.commit()
  for (const address of hostileAddresses) {
    await expect
      .poll(async () => (await fetch(site + address)).status, { timeout: 30_000, message: address })
      .toBe(200)
  }
}

/** All that the site tells search engines of. */
const mapped = async (site: string) => addressesOn(await (await fetch(`${site}/sitemap.xml`)).text())

const known = [...kinds, ...hostileAddresses]

test.describe('every address, in every state', () => {
  test.describe.configure({ timeout: 400_000 })

  test.beforeAll(async ({ aktuelt }) => publish(aktuelt))

  test.afterAll(async ({ aktuelt }) => {
    const transaction = aktuelt.content.transaction()
    for (const { _id } of hostileDocuments(now).toReversed()) transaction.delete(_id)
    await transaction.commit()
  })

  test('is valid HTML with one h1, and no link on the site leads nowhere', async ({ aktuelt: { site } }) => {
    const starts = new Set([...kinds, ...hostileAddresses, ...(await mapped(site))])
    const found = await crawl(site, [...starts])
    const wrong: string[] = []
    for (const { address, status, html, headers, from } of found) {
      const where = `${address} (from ${from})`
      const isMoved = status === 308 && headers.get('location')?.startsWith('/')
      if (isMoved) continue
      if (status !== 200) wrong.push(`${where}: ${status}`)
      if (!areInOrder(headingsIn(html))) wrong.push(`${where}: headings ${headingsIn(html).join(' ')}`)
      if (headers.has('set-cookie')) wrong.push(`${where}: sets a cookie`)
      for (const fault of await faultsIn(html)) wrong.push(`${where}: ${fault}`)
    }
    expect(wrong).toEqual([])
    expect(found.length).toBeGreaterThan(starts.size)
  })

  test('that has nothing says so, and one that has moved says where to', async ({ aktuelt: { site } }) => {
    for (const address of missing) {
      const answer = await fetch(site + address, { redirect: 'manual' })
      const html = await answer.text()
      expect([address, answer.status]).toEqual([address, 404])
      expect(html).toContain('Vi finn ikkje denne sida')
      expect([address, ...(await faultsIn(html))]).toEqual([address])
    }
    for (const [address, to] of Object.entries(moved)) {
      const answer = await fetch(site + address, { redirect: 'manual' })
      expect([address, answer.status, answer.headers.get('location')]).toEqual([address, 308, to])
    }
    expect((await fetch(`${site}/Default.aspx?id=6`)).status).toBe(404)
  })

  for (const [what, step, addressesOf] of [
    ['of each kind', 8, async () => [...kinds, ...missing.slice(0, 2)]],
    ['with what should not be there', 16, async () => hostileAddresses],
    [
      'of the first content',
      16,
      async (site: string) => (await mapped(site)).filter((one) => !known.includes(one)),
    ],
  ] as const) {
    test(`${what} is whole and still, and runs, stores and asks for nothing`, async ({ reader, aktuelt }) => {
      await lookAt(reader, everyNth(await addressesOf(aktuelt.site), step))
    })
  }

  test('is as whole when the site’s own settings are not as they should be', async ({ reader, aktuelt }) => {
    const { content, site } = aktuelt
    const settings = await content.getDocument('siteSettings')
    if (settings === undefined) throw new Error('The seed has site settings')
    await content.createOrReplace(poisoned({ ...settings, ...fullFrame }))
    const home = async () => (await fetch(site)).text()
    await expect.poll(home, { timeout: 10_000 }).toContain('globalThis.hostile')
    await lookAt(reader, everyNth(['/', '/kontakt', '/personvern', '/tilgjenge', '/aktuelt/finst-ikkje'], 3))
    await content.createOrReplace(settings)
    await expect.poll(home, { timeout: 10_000 }).not.toContain('globalThis.hostile')
  })

  test('reads the same without scripts', async ({ reader, browser, aktuelt: { site } }) => {
    const plain = await browser.newContext({ baseURL: site, javaScriptEnabled: false })
    const page = await plain.newPage()
    for (const address of everyNth([...new Set([...known, ...(await mapped(site))])], 24)) {
      const texts = await Promise.all(
        [reader, page].map(async (each) => {
          await each.goto(address)
          // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, and not what is hidden
          return each.locator('body').innerText()
        }),
      )
      expect(texts[1], address).toBe(texts[0])
    }
    await plain.close()
  })
})
