import type { Page } from '@playwright/test'
import { hostileDocuments, hostileId, withPages } from '#tests/fixtures/hostile/index.ts'
import type { Aktuelt } from '#tests/support/aktuelt.ts'
import { addressesOn, crawl } from './crawl.ts'
import { axeFinds, overflowOf, traitsOf, watchShifts } from './look.ts'
import { areInOrder, faultsIn, headingsIn } from './markup.ts'
import { expect, test } from './stories.ts'

const now = new Date()

/** Where a document is, as a link to it is written. */
const addressOf = ({ slug }: Record<string, unknown>): string | undefined =>
  typeof slug === 'object' && slug !== null && 'current' in slug
    ? `/aktuelt/${encodeURIComponent(String(slug.current))}`
    : undefined

const hostileAddresses = withPages(now)
  .filter(({ _type }) => _type === 'article' || _type === 'event')
  .flatMap((document) => addressOf(document) ?? [])

/** One of each kind of page, and each state of one that the seed has. */
const kinds = [
  '/',
  '/aktuelt',
  '/aktuelt/side/2',
  '/aktuelt/emne/digitale-tenester',
  `/aktuelt/emne/${hostileId('emne')}`,
  '/aktuelt/arkiv/2021',
  '/aktuelt/arrangement',
  '/aktuelt/arrangement/tidlegare',
  '/aktuelt/sok',
  '/aktuelt/sok?q=kommunar',
  '/aktuelt/sok?q=finst%20ikkje',
  '/aktuelt/sok?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '/kontakt',
  '/personvern',
  '/tilgjenge',
  '/aktuelt/politisk-markering-av-digi-vestland',
  '/aktuelt/digi-konferansen',
  '/aktuelt/frukostmote-om-skytenester',
  '/aktuelt/fagdag-om-personvern',
  '/aktuelt/folkemote-om-digitalt-utanforskap',
  '/aktuelt/kurs-i-digitalt-arkiv',
  '/aktuelt/seks-tysdagar-om-digital-kvardag',
  '/aktuelt/opptak-slik-kjenner-du-att-svindel',
  '/aktuelt/hoyring-felles-digital-strategi',
  '/aktuelt/vi-soker-tenestedesignar',
  '/aktuelt/fem-kommunar-tek-i-bruk-felles-innbyggjarportal',
  '/aktuelt/digitalt-hjelpetilbod-pa-ferja',
  '/aktuelt/forebelse-rad-om-kunstig-intelligens',
  '/aktuelt/referat-fra-styringsgruppa',
  '/aktuelt/arsmelding-2',
  '/aktuelt/sentralbordet-stengt-ein-ettermiddag',
  '/aktuelt/interkommunalt-samarbeidsvedtak',
  '/aktuelt/european-municipalities-visit-vestland',
  '/aktuelt/no-kan-alle-skrive-namnet-sitt-rett',
]

const missing = ['/aktuelt/finst-ikkje', '/finst-ikkje', '/aktuelt/side/999', '/til-skript', '/ring']
const moved = {
  '/nyheiter/politisk-markering-1-september': '/aktuelt/politisk-markering-av-digi-vestland',
  '/Default.aspx?id=5': '/aktuelt',
  '/aktuelt/': '/aktuelt',
}

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

// A trace of each page would take longer than the page; what is wrong is said with its address.
test.use({ trace: 'off' })

test.describe('every address, in every state', () => {
  test.describe.configure({ timeout: 400_000 })

  test.beforeAll(async ({ aktuelt }) => publish(aktuelt))

  test.afterAll(async ({ aktuelt }) => {
    const transaction = aktuelt.content.transaction()
    for (const { _id } of hostileDocuments(now).toReversed()) transaction.delete(_id)
    await transaction.commit()
  })

  test('is valid HTML with one h1, and no link on the site leads nowhere', async ({ aktuelt: { site } }) => {
    const sitemap = await (await fetch(`${site}/sitemap.xml`)).text()
    const starts = new Set([...kinds, ...hostileAddresses, ...addressesOn(sitemap)])
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

  for (const [what, addresses] of [
    ['of each kind', [...kinds, ...missing.slice(0, 2)]],
    ['with what should not be there', hostileAddresses],
  ] as const) {
    test(`${what} is whole and still, and runs, stores and asks for nothing`, async ({ reader }) => {
      const heard = listenTo(reader)
      await watchShifts(reader)
      for (const address of addresses) {
        await reader.setViewportSize({ width: 1280, height: 900 })
        const answer = await reader.goto(address)
        await test.step(address, () => look(reader, address))
        // Chromium itself reports the status of a page that is not found.
        if (answer?.ok()) expect.soft(heard.said, `${address} says something on the console`).toEqual([])
        expect.soft(heard.scripts, `${address} asks for scripts`).toEqual([])
        heard.said.length = 0
        expect(await reader.context().cookies()).toEqual([])
      }
    })
  }

  test('reads the same without scripts', async ({ reader, browser, aktuelt: { site } }) => {
    const plain = await browser.newContext({ baseURL: site, javaScriptEnabled: false })
    const page = await plain.newPage()
    for (const address of kinds) {
      const texts: string[] = []
      for (const each of [reader, page]) {
        await each.goto(address)
        // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, and not what is hidden
        texts.push(await each.locator('body').innerText())
      }
      expect(texts[1], address).toBe(texts[0])
    }
    await plain.close()
  })
})

/** What a page says on the console, and which scripts it is given. */
function listenTo(page: Page): { said: string[]; scripts: string[] } {
  const heard = { said: [] as string[], scripts: [] as string[] }
  page.on('console', (message) => heard.said.push(message.text()))
  page.on('pageerror', (error) => heard.said.push(error.message))
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') heard.scripts.push(response.url())
  })
  return heard
}

/** All that is asked of one page, wide and narrow. */
async function look(page: Page, address: string): Promise<void> {
  const { headings, ...traits } = await traitsOf(page)
  expect.soft(areInOrder(headings), `${address}: headings ${headings.join(' ')}`).toBe(true)
  expect.soft(traits, address).toEqual({
    emptyHeadings: 0,
    landmarks: [1, 1, 1],
    navigationNames: { count: traits.navigationNames.count, different: traits.navigationNames.count },
    stored: 0,
    scripts: 0,
    alive: [],
    hostile: undefined,
    shifted: 0,
  })
  expect.soft([address, ...(await axeFinds(page))]).toEqual([address])
  await page.setViewportSize({ width: 320, height: 900 })
  expect.soft([address, await overflowOf(page)]).toEqual([address, { by: 0, of: [] }])
}
