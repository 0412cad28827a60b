import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { methodsOf } from '#lib/addresses/addresses.ts'
import { brand } from '#lib/brand/brand.ts'
import { icoOf } from '#lib/brand/ico.ts'
import { iconLinks, iconSvg, pixelIcons } from '#lib/brand/icon.ts'
import { manifestOf } from '#lib/brand/manifest.ts'

describe('the icon', () => {
  test('is a picture that can be drawn, round for tabs and square for home screens', async () => {
    for (const corners of ['round', 'square'] as const) {
      const { data, info } = await sharp(Buffer.from(iconSvg(brand.icon, corners)))
        .resize(64, 64)
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect([info.width, info.height]).toEqual([64, 64])
      expect(data[3]).toBe(corners === 'round' ? 0 : 255)
    }
  })

  test('is at every address that pages and the manifest name', () => {
    const named = [...iconLinks.icon.map(({ url }) => url), iconLinks.apple, ...Object.keys(pixelIcons)]
    expect(named.filter((path) => methodsOf(path) === undefined)).toEqual([])
  })

  test('in an ICO file is the picture itself, after a header that tells its size and where it begins', () => {
    const png = Uint8Array.of(137, 80, 78, 71)
    const file = icoOf(png, 32)
    expect([...file.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32])
    const header = new DataView(file.buffer)
    expect([header.getUint32(14, true), header.getUint32(18, true)]).toEqual([4, 22])
    expect(file.subarray(22)).toEqual(png)
  })
})

test('the manifest has the name of the site, whatever is in it, and icons of the sizes that systems ask for', () => {
  const name = 'Litlevik «kommune» </script>'
  const manifest = JSON.parse(manifestOf(name, brand))
  expect(manifest).toMatchObject({ name, start_url: '/', display: 'browser', lang: 'nn' })
  const sizes = manifest.icons.map((icon: { sizes: string }) => icon.sizes)
  expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']))
})

test.each(['light', 'dark'] as const)('the browser’s bars are of the ground of the page, %s', (scheme) => {
  const theme = readFileSync(`components/styles/theme/${scheme}.css`, 'utf8')
  expect(theme).toContain(`--ds-color-neutral-background-default: ${brand.bars[scheme]};`)
})
