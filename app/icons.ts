import sharp from 'sharp'
import { brand } from '#lib/brand/brand.ts'
import { iconSvg } from '#lib/brand/icon.ts'

/** A day: an icon's address does not change with the icon. */
const caching = { 'cache-control': 'public, max-age=86400', 'x-content-type-options': 'nosniff' }

const drawn = new Map<number, Promise<Buffer<ArrayBuffer>>>()

/** The icon as a PNG of so many pixels a side; each is drawn once, in some 20 ms. */
export function iconPng(side: number): Promise<Buffer<ArrayBuffer>> {
  const png =
    drawn.get(side) ??
    sharp(Buffer.from(iconSvg(brand.icon, 'square')), { density: 72 * Math.ceil(side / 40) })
      .resize(side, side)
      .png({ compressionLevel: 9, palette: true })
      .toBuffer()
  drawn.set(side, png)
  return png
}

/** An icon as a response. */
export const iconAnswer = (body: Uint8Array<ArrayBuffer> | string, type: string): Response =>
  new Response(body, { headers: { 'content-type': type, ...caching } })
