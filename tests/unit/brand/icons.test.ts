import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { addressKind, addressOf, iconFiles } from '#lib/addresses/addresses.ts'
import { brand } from '#lib/brand/brand.ts'
import { brandOf } from '#lib/brand/brandOf.ts'
import { icoOf } from '#lib/brand/ico.ts'
import { iconLinks, iconLogo, iconSvg, logoIconSvg, pixelIcons } from '#lib/brand/icon.ts'
import { manifestOf } from '#lib/brand/manifest.ts'
import { themeStyle } from '#lib/brand/themeStyle.ts'

const square = { assetId: `image-${'a'.repeat(40)}-100x100-svg`, width: 100, height: 100 }

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
    const face = { accent: '#1b5e20', logo: square } as const
    for (const links of [iconLinks(), iconLinks(face)]) {
      const named = [...links.icon.map(({ url }) => url), links.apple].map((url) => url.split('?')[0] ?? '')
      expect(named.map((path) => addressKind(path)?.kind)).toEqual(named.map(() => 'icon'))
    }
    const inManifest = JSON.parse(manifestOf('x', brand)).icons.map(({ src }: { src: string }) => src)
    expect(inManifest).toEqual(Object.keys(pixelIcons).map((file) => `/${file}`))
    expect(Object.keys(pixelIcons).filter((file) => !iconFiles.some((known) => known === file))).toEqual([])
  })

  test('has an address of its own for each look, because browsers keep icons for days', () => {
    const addressIn = (face?: Parameters<typeof iconLinks>[0]) => iconLinks(face).icon[1]?.url
    expect(addressIn()).toBe(addressOf.icon('icon.svg'))
    expect(addressIn({ accent: undefined, logo: undefined })).toBe(addressOf.icon('icon.svg'))
    const looks = [
      addressIn({ accent: '#1b5e20', logo: undefined }),
      addressIn({ accent: '#1b5e20', logo: square }),
      addressIn({ accent: undefined, logo: square }),
      addressIn({ accent: '#1b5e21', logo: undefined }),
    ]
    expect(new Set(looks).size).toBe(looks.length)
  })

  test('is the body’s own logo, on white, unless a word would have to be read in it', async () => {
    expect(iconLogo({ accent: undefined, logo: square })).toBe(square)
    expect(iconLogo({ accent: undefined, logo: { ...square, width: 400 } })).toBeUndefined()
    const red = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#ff0000' } })
      .png()
      .toBuffer()
    const icon = logoIconSvg(red.toString('base64'), 'square')
    const pixels = await sharp(Buffer.from(icon)).resize(40, 40).removeAlpha().raw().toBuffer()
    const at = (x: number, y: number) => [...pixels.subarray(3 * (40 * y + x), 3 * (40 * y + x) + 3)]
    expect([at(1, 1), at(20, 20)]).toEqual([
      [255, 255, 255],
      [255, 0, 0],
    ])
  })

  test('and the bars are of the accent, where there is one', () => {
    expect(brandOf(undefined)).toBe(brand)
    const green = brandOf('#1b5e20')
    expect(new Set(Object.values(green.icon)).size).toBe(4)
    expect(green.icon.ground).not.toBe(brand.icon.ground)
    expect(themeStyle('#1b5e20')).toContain(`--ds-color-neutral-background-default:${green.bars.dark}`)
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
