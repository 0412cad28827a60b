import { createReadStream } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importedWord, shown, unseen } from '#tests/fixtures/imported/documents.ts'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { read } from '#tests/support/reading.ts'

/** Content imported from another system, on the built site over the real lake. */

let aktuelt: Aktuelt
let pictureId = ''

const get = async (address: string) => read(aktuelt.site + address)
const addressIn = (slug: string) => `/aktuelt/${encodeURIComponent(slug)}`

beforeAll(async () => {
  aktuelt = await startAktuelt()
  const { content } = aktuelt
  const picture = await content.assets.upload('image', createReadStream('tests/fixtures/fjord.png'))
  pictureId = picture._id
  const transaction = content.transaction()
  for (const document of [...shown(pictureId), ...unseen]) transaction.createOrReplace(document)
  await transaction.commit()
})
afterAll(() => aktuelt?.stop())

const page = async (name: string) => (await get(addressIn(`innflytta-${name}`))).html

const slugsOfShown = () => shown(pictureId).map(({ slug }) => slug.current)

// All come in one transaction: when the sitemap has the last one, readers see all of them.
test('all are there', { timeout: 60_000 }, async () => {
  const isMapped = async () => (await get('/sitemap.xml')).html.includes(addressIn('innflytta-arrangement'))
  await expect.poll(isMapped, { timeout: 45_000 }).toBe(true)
  const isListed = async () => (await get('/aktuelt/arkiv/2019')).status
  await expect.poll(isListed, { timeout: 10_000 }).toBe(200)
})

test('each has its page, with its title, and is in the map and in the list of its year, once', async () => {
  const [map, ...years] = await Promise.all(
    ['/sitemap.xml', '/aktuelt/arkiv/2019', '/aktuelt/arkiv/2019/side/2'].map(
      async (address) => (await get(address)).html,
    ),
  )
  for (const { title, slug } of shown(pictureId)) {
    const { status, html } = await get(addressIn(slug.current))
    expect([slug.current, status]).toEqual([slug.current, 200])
    expect(html).toContain(title)
    expect(map).toContain(`${addressIn(slug.current)}</loc>`)
    expect(years.join('').split(`href="${addressIn(slug.current)}"`).length, slug.current).toBe(2)
  }
})

test('what lacks title, date, start or address of its own is nowhere, and counted nowhere', async () => {
  const count = slugsOfShown().length
  const lists = [
    '/sitemap.xml',
    '/aktuelt/arkiv/2019',
    '/aktuelt/arkiv/2019/side/2',
    '/aktuelt/arrangement/tidlegare',
  ]
  for (const { _id, slug } of unseen) {
    expect([_id, (await get(addressIn(slug.current))).status]).toEqual([_id, 404])
    for (const list of lists) expect((await get(list)).html).not.toContain(addressIn(slug.current))
  }
  const cards = async (address: string) => (await get(address)).html.split('<li><article').length - 1
  expect((await cards('/aktuelt/arkiv/2019')) + (await cards('/aktuelt/arkiv/2019/side/2'))).toBe(count)
  expect((await get('/aktuelt/arkiv/2019/side/3')).status).toBe(404)
})

test('they are found by their words', async () => {
  const pages: string[] = []
  for (let next: string | undefined = `/aktuelt/sok?q=${importedWord}`; next !== undefined; ) {
    const { html } = await get(next)
    pages.push(html)
    next = /<a\b[^>]*\bhref="([^"]+)"[^>]*\brel="next"|<a\b[^>]*\brel="next"[^>]*\bhref="([^"]+)"/
      .exec(html)
      ?.slice(1)
      .find(Boolean)
      ?.replaceAll('&amp;', '&')
  }
  for (const slug of slugsOfShown()) expect(pages.join('')).toContain(`href="${addressIn(slug)}"`)
})

describe('on its page', () => {
  test('what has no key is shown', async () => {
    const html = await page('utan-noklar')
    expect(html).toContain('<p>Eit avsnitt utan nøkkel.</p>')
    expect(html).toMatch(/<h2 id="[^"]+">Ein mellomtittel utan nøkkel<\/h2>/)
    expect(html).toContain('Ei retting utan nøkkel')
  })

  test('text in other styles is in the nearest of ours, and an unknown block alone is gone', async () => {
    const html = await page('andre-stilar')
    expect(html).toMatch(/<h2 id="[^"]+">Mellomtittel på fjerde nivå<\/h2>/)
    expect(html).toContain('<blockquote><p>Eit sitat i gammal stil</p></blockquote>')
    expect(html).toContain('<ul><li>Eit punkt til å krysse av</li></ul>')
    expect(html).toContain('<p>Understreka ord</p>')
    expect(html).toContain('<p>Det siste avsnittet</p>')
  })

  test('every picture is shown, whatever its crop, and can be fetched', async () => {
    const html = await page('utsnitt')
    const images = [...html.matchAll(/<img[^>]*\ssrc="([^"]+)"[^>]*alt="([^"]+)"/g)]
    expect(images.map(([, , alt]) => alt)).toEqual([
      'Eit hår utanfor',
      'For breitt',
      'Utan sider',
      'Ei side',
      'Ingenting att',
      'Stad utan storleik',
    ])
    for (const [, src = ''] of images) expect((await get(src.replaceAll('&amp;', '&'))).status).toBe(200)
  })

  test('the language is ours where the tag says one of ours, and else the site’s', async () => {
    expect(await page('sprak-no')).toMatch(/<main[^>]*lang="nb"/)
    expect(await page('sprak-region')).toMatch(/<main[^>]*lang="nb"/)
    expect(await page('sprak-ukjent')).not.toMatch(/<main[^>]*lang=/)
  })

  test('the date is the one that was written, in Oslo', async () => {
    for (const name of ['berre-dag', 'utan-sone', 'mikrosekund'])
      expect(await page(name)).toContain('dateTime="2019-03-04"')
  })

  test('a broken part is left out alone', async () => {
    expect(await page('delar')).toContain('Teksten er heil')
    const html = await page('arrangement')
    expect(html).toContain('Opning')
    expect(html).toContain('Ola Nordmann')
    expect(html).not.toContain('javascript:')
  })
})
