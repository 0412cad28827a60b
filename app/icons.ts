import sharp from 'sharp'
import type { IconFile } from '#lib/addresses/addresses.ts'
import { brandOf } from '#lib/brand/brandOf.ts'
import { icoOf } from '#lib/brand/ico.ts'
import { faviconSize, iconLogo, iconSvg, logoIconSvg, pixelIcons } from '#lib/brand/icon.ts'
import type { Logo } from '#lib/content/logo.ts'
import type { SiteSettings } from '#lib/content/siteSettings.ts'
import { parseSettings } from '#lib/settings.ts'
import { loadSite } from '#sanity/loaders/index.ts'
import { logoUrl } from '#sanity/media.ts'
import { answerOf, svgOf } from './media/asset.ts'

/** The side in which a logo is drawn for icons, in pixels, and that of the one inside icon.svg. */
const [drawn, inSvg] = [512, 128]

/** CSS pixels in an inch: the density at which an SVG has its own size. */
const ownDensity = 72

/** A logo as a PNG whose longer side is `side` pixels; undefined when it is gone, or is no picture. */
async function pixelsOf(logo: Logo, side: number): Promise<Buffer | undefined> {
  const url = logoUrl(logo, parseSettings(process.env))
  const answer = url && (await answerOf(url))
  if (url === undefined || answer?.status === 404) return undefined
  if (!answer?.ok) throw new Error('The Content Lake does not give the logo')
  const isDrawing = url.pathname.endsWith('.svg')
  const source = isDrawing ? await svgOf(answer) : Buffer.from(await answer.arrayBuffer())
  if (source === undefined) return undefined
  const density = Math.min(Math.max((ownDensity * side) / Math.max(logo.width, logo.height), 1), 2_400)
  try {
    return await sharp(Buffer.from(source), isDrawing ? { density } : {})
      .resize(side, side, { fit: 'inside' })
      .png()
      .toBuffer()
  } catch {
    return undefined
  }
}

async function svgWith(
  settings: SiteSettings | undefined,
  side: number,
  corners: 'round' | 'square',
): Promise<string> {
  const logo = settings && iconLogo(settings)
  const pixels = logo && (await pixelsOf(logo, side))
  return pixels
    ? logoIconSvg(pixels.toString('base64'), corners)
    : iconSvg(brandOf(settings?.accent).icon, corners)
}

/** The icon as a PNG of so many pixels a side, drawn in some 20 ms. */
const pngOf = async (settings: SiteSettings | undefined, side: number): Promise<Buffer<ArrayBuffer>> =>
  sharp(Buffer.from(await svgWith(settings, drawn, 'square')), { density: 72 * Math.ceil(side / 40) })
    .resize(side, side)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()

const answer = (body: Uint8Array<ArrayBuffer> | string, type: string): Response =>
  new Response(body, { headers: { 'content-type': type } })

/** An icon of the site as its settings are now, as a response; its page cache keeps it, fresh as every page. */
export async function iconAnswer(file: IconFile): Promise<Response> {
  const { settings } = await loadSite()
  switch (file) {
    case 'icon.svg':
      return answer(await svgWith(settings, inSvg, 'round'), 'image/svg+xml')
    case 'favicon.ico':
      return answer(icoOf(await pngOf(settings, faviconSize), faviconSize), 'image/x-icon')
    default:
      return answer(await pngOf(settings, pixelIcons[file]), 'image/png')
  }
}
