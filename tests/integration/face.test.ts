import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { iconFiles } from '#lib/addresses/addresses.ts'
import { paletteOf } from '#lib/brand/palette.ts'
import { themeStyle } from '#lib/brand/themeStyle.ts'
import { faultsIn } from '#tests/browser/markup.ts'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { read, readRaw } from '#tests/support/reading.ts'

/** A body's own face, on the built site over the real lake: its settings, and everything that follows from them. */

let aktuelt: Aktuelt

beforeAll(async () => {
  aktuelt = await startAktuelt()
})
afterAll(() => aktuelt?.stop())

const page = async (address = '/') => (await read(aktuelt.site + address)).html
const icon = async (file: string) => {
  const { status, headers, body } = await readRaw(aktuelt.site, `/${file}`)
  return { status, type: headers.get('content-type'), caching: headers.get('cache-control'), body }
}
const publish = (fields: Record<string, unknown>) =>
  aktuelt.content.patch('siteSettings').set(fields).commit()
const shows = (words: string, address = '/') =>
  expect.poll(() => page(address), { timeout: 10_000 }).toContain(words)

const upload = async (drawing: string) =>
  (await aktuelt.content.assets.upload('image', Buffer.from(drawing), { filename: 'logo.svg' }))._id
const asLogo = (id: string) => ({ _type: 'image', asset: { _type: 'reference', _ref: id } })

/** A red square, and all that an SVG should not have. */
const hostile = `<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100" viewBox="0 0 100 100" onload="alert(1)">
  <script>alert(1)</script><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://elsewhere.example"/></foreignObject>
  <image xlink:href="https://elsewhere.example/a.png"/><style>@import url(https://elsewhere.example/a.css);</style>
  <a xlink:href="javascript:alert(1)"><rect width="100" height="100" fill="#ff0000" onclick="alert(1)"/></a>
</svg>`

const accent = '#1b5e20'

/** Each page has the styles of what is on it; that of an accent is one more. */
const sheetsIn = (html: string): number => html.split('<style').length - 1

describe('the look of a site', () => {
  test('is ours until its settings say otherwise', async () => {
    const html = await page()
    expect(sheetsIn(html)).toBe(1)
    expect(html).toContain('class="mark"')
    expect(html).toContain('href="/icon.svg"')
  })

  test('follows its accent on every page, in the bars, the manifest and the icons', async () => {
    const before = await Promise.all(iconFiles.map(icon))
    expect(before.map(({ status }) => status)).toEqual(iconFiles.map(() => 200))
    await page('/finst-ikkje')
    await publish({ accent })
    for (const address of ['/', '/aktuelt', '/kontakt', '/finst-ikkje'])
      await shows(themeStyle(accent), address)
    const { light, dark } = paletteOf(accent)
    const html = await page()
    expect(html.lastIndexOf('<style')).toBeLessThan(html.indexOf('</head>'))
    expect(sheetsIn(html)).toBe(2)
    expect(await faultsIn(html)).toEqual([])
    expect(html).toContain(`content="${light['neutral-background-default']}"`)
    expect(html).toContain(`content="${dark['neutral-background-default']}"`)
    await shows(light['neutral-background-default'], '/manifest.webmanifest')
    await expect
      .poll(async () => (await icon('icon.svg')).body.toString(), { timeout: 10_000 })
      .toContain(light.fjord)
    for (const [index, file] of iconFiles.entries()) {
      const { status, type, caching, body } = await icon(file)
      expect([file, status, caching?.includes('s-maxage=2')]).toEqual([file, 200, true])
      expect([file, type]).toEqual([file, before[index]?.type])
      expect([file, body.equals(before[index]?.body ?? body)]).toEqual([file, false])
    }
  })

  test('does not follow one that could not be read: it is ours then, and the name changes all the same', async () => {
    await publish({ accent: '#ffdd00', name: 'Gulvik kommune' })
    await shows('Gulvik kommune')
    expect(sheetsIn(await page())).toBe(1)
    await publish({ accent })
    await shows(themeStyle(accent))
  })

  test('has its logo, and nothing of it that could run or ask', async () => {
    const id = await upload(hostile)
    await publish({ logo: asLogo(id) })
    await shows('class="logo')
    const [, address = ''] = /<img[^>]* src="(\/media\/[^"]+\.svg)"/.exec(await page()) ?? []
    const drawing = await read(aktuelt.site + address)
    expect(drawing.status).toBe(200)
    expect(drawing.headers.get('content-type')).toContain('image/svg+xml')
    expect(drawing.headers.get('content-security-policy')).toContain('sandbox')
    expect(drawing.headers.get('cache-control')).toContain('immutable')
    expect(drawing.html).toContain('fill="#ff0000"')
    for (const word of ['script', 'alert', 'elsewhere', 'onload', 'onclick', 'iframe', 'foreignObject'])
      expect(drawing.html).not.toContain(word)
    await expect
      .poll(
        async () => {
          const pixels = await sharp((await icon('icon-192.png')).body)
            .removeAlpha()
            .raw()
            .toBuffer()
          return [...pixels.subarray(3 * (192 * 96 + 96), 3 * (192 * 96 + 96) + 3)]
        },
        { timeout: 10_000 },
      )
      .toEqual([255, 0, 0])
    expect(await page()).toMatch(/href="\/icon\.svg\?v=1b5e20-/)
  })

  test('is whole when a logo is no drawing, or draws itself without end', async () => {
    const endless = hostile.replace('<script>', '<g id="a"><use xlink:href="#a"/></g><script>')
    const id = await upload(endless)
    await publish({ logo: asLogo(id), lead: 'Med ein logo utan ende' })
    await shows('Med ein logo utan ende')
    const [, address = ''] = /<img[^>]* src="(\/media\/[^"]+\.svg)"/.exec(await page()) ?? []
    expect((await read(aktuelt.site + address)).status).toBe(404)
    await expect
      .poll(async () => (await icon('icon.svg')).body.toString(), { timeout: 10_000 })
      .toContain(paletteOf(accent).light.fjord)
  })

  test('leads to the site it belongs to, and by links of its own', async () => {
    await publish({
      parentSite: { name: 'Litlevik kommune', url: 'https://litlevik.example.no' },
      links: [
        { _key: 'a', title: 'Innsyn', url: 'https://innsyn.example.no', place: 'header' },
        { _key: 'b', title: 'Tenester', url: 'javascript:alert(1)', place: 'footer' },
      ],
    })
    await shows('Til nettstaden vår: Litlevik kommune')
    const html = await page()
    expect(html).toContain('href="https://litlevik.example.no"')
    expect(html).toContain('href="https://innsyn.example.no"')
    expect(html).toContain('<li>Tenester</li>')
    expect(await faultsIn(html)).toEqual([])
    expect(html).not.toContain('javascript:')
  })

  test('is ours again, to the letter, when all of it is taken away', async () => {
    await aktuelt.content
      .patch('siteSettings')
      .set({ name: 'Digi Vestland' })
      .unset(['logo', 'accent', 'parentSite', 'links'])
      .commit()
    await expect.poll(() => page(), { timeout: 10_000 }).toContain('class="mark"')
    const html = await page()
    expect(sheetsIn(html)).toBe(1)
    // A rule for what may hold links («:has») names them on a page without any.
    const shown = html.slice(html.indexOf('</style>'))
    for (const trace of ['frame-links', 'more-links', '?v=', 'class="logo'])
      expect(shown).not.toContain(trace)
  })
})
