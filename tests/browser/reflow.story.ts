import type { SanityDocument } from '@sanity/client'
import { fullFrame } from '#tests/fixtures/hostile/frame.ts'
import { hostileId } from '#tests/fixtures/hostile/index.ts'
import { lengthened, longDocuments } from '#tests/fixtures/hostile/long.ts'
import type { Aktuelt } from '#tests/support/aktuelt.ts'
import { everyNth } from '#tests/support/long.ts'
import { missing, seededKinds } from './addresses.ts'
import { sidewaysAt, sidewaysOf } from './reflow.ts'
import { expect, test } from './stories.ts'

const now = new Date()
const withPages = ['article', 'event']

/** What was there before, to be put back. */
let settings: SanityDocument | undefined

async function publish({ content, site }: Aktuelt): Promise<string[]> {
  settings = await content.getDocument('siteSettings')
  if (settings === undefined) throw new Error('The seed has site settings')
  const picture = await content.fetch<string>('*[_type == "sanity.imageAsset"] | order(_id)[0]._id')
  const documents = longDocuments(now, picture)
  const transaction = content.transaction().createOrReplace(lengthened({ ...settings, ...fullFrame }, 1))
  for (const document of documents) transaction.createOrReplace(document)
  await transaction.commit()
  const addresses = documents
    .filter(({ _type }) => withPages.includes(_type))
    .map(({ _id }) => `/aktuelt/${_id}`)
  for (const address of addresses)
    await expect.poll(async () => (await fetch(site + address)).status, { message: address }).toBe(200)
  return addresses
}

test.describe('no page scrolls sideways or cuts off what it says (WCAG 1.4.4, 1.4.10)', () => {
  test.describe.configure({ timeout: 400_000 })
  let long: string[] = []

  test.beforeAll(async ({ aktuelt }) => {
    long = await publish(aktuelt)
  })

  test.afterAll(async ({ aktuelt: { content } }) => {
    const transaction = content.transaction()
    if (settings) transaction.createOrReplace(settings)
    for (const { _id } of longDocuments(now, '').toReversed()) transaction.delete(_id)
    await transaction.commit()
  })

  test('however long the texts are that editors write, at 320 pixels, and with text at 200 %', async ({
    reader,
  }) => {
    const searches = ['Foto', 'Ráđđehusasearvvušovttasbargolihtodoaibmaplánaovddidanprošeaktajođiheaddji']
    const addresses = [
      ...seededKinds,
      ...missing.slice(0, 1),
      `/aktuelt/emne/${hostileId('langt-emne')}`,
      ...searches.map((text) => `/aktuelt/sok?q=${encodeURIComponent(text)}`),
      ...long,
    ]
    const found = []
    for (const address of everyNth(addresses, 4)) found.push(...(await sidewaysAt(reader, address)))
    expect(found).toEqual([])
  })

  test('and a text that cannot break, or that its box cuts off, would be found', async ({ reader }) => {
    await reader.setViewportSize({ width: 320, height: 900 })
    await reader.goto('/aktuelt')
    const added = (style: string) =>
      reader.evaluate((css) => {
        const text = document.createElement('p')
        text.style.cssText = css
        text.textContent = 'Foto: Guðrún Ytre-Hauge Øvrebø-Kristoffersen / Litlevik kommune'
        document.querySelector('main')?.append(text)
      }, style)
    await added('white-space: nowrap; overflow: hidden')
    const cut = await sidewaysOf(reader)
    expect([cut.by, cut.cut.length]).toEqual([0, 1])
    await added('white-space: nowrap')
    expect((await sidewaysOf(reader)).by).toBeGreaterThan(0)
  })
})
