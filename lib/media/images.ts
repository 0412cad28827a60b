import { createImageUrlBuilder } from '@sanity/image-url'
import { type Image, imageId } from '../content/image.ts'

/**
 * Every width that a view may offer, in pixels. No other is served, except a picture's own full width (`isOffered`), so
 * that nobody can make the Content Lake render arbitrary sizes, 0.9 s each. Do not remove a width lightly: pages that
 * are cached somewhere still request it.
 */
export const imageWidths = [160, 320, 480, 640, 720, 960, 1280, 1400, 1600] as const

export type ImageWidth = (typeof imageWidths)[number]

/** Every aspect ratio, width by height, that a view may request; a picture may also keep its own. */
export const imageRatios = [3 / 2, 1] as const

export type ImageSources = { src: string; srcSet: string | undefined; width: number; height: number }

/** What of a picture decides its addresses; a logo has neither crop nor hotspot. */
type Source = Pick<Image, 'assetId' | 'width' | 'height'> & Partial<Pick<Image, 'crop' | 'hotspot'>>

type Wanted = {
  /** Widths to offer, in pixels, smallest first; of `imageWidths`. */
  widths: readonly ImageWidth[]
  /** Width by height, of `imageRatios`; absent: the editor's crop decides. */
  ratio?: number
}

// The builder requires a project; only the file name and the parameters of its URLs are used.
const builder = createImageUrlBuilder({ projectId: 'any', dataset: 'any' })

function sizeOf(image: Source, ratio: number | undefined): { width: number; height: number } {
  const { top = 0, bottom = 0, left = 0, right = 0 } = image.crop ?? {}
  const width = Math.max(1, Math.round(image.width * (1 - left - right)))
  const height = Math.max(1, Math.round(image.height * (1 - top - bottom)))
  if (ratio === undefined) return { width, height }
  return width / height > ratio
    ? { width: Math.round(height * ratio), height }
    : { width, height: Math.round(width / ratio) }
}

/** How far down the face of somebody in an upright picture usually is, as a fraction of its height. */
const upperThird = 1 / 3

/** The editor's hotspot; of an upright picture without one, its upper third: cut in the middle, it loses heads. */
function focusOf({ width, height, crop, hotspot }: Source): Image['hotspot'] {
  const { top = 0, bottom = 0, left = 0, right = 0 } = crop ?? {}
  const [shownWidth, shownHeight] = [1 - left - right, 1 - top - bottom]
  if (hotspot !== undefined || width * shownWidth >= height * shownHeight) return hotspot
  return { x: left + shownWidth / 2, y: top + shownHeight * upperThird, width: 0, height: 0 }
}

function addressOfImage(image: Source, width: number, height: number | undefined): string {
  const hotspot = height === undefined ? image.hotspot : focusOf(image)
  const source = {
    asset: { _ref: image.assetId },
    ...(image.crop && { crop: image.crop }),
    ...(hotspot && { hotspot }),
  }
  const sized = builder.image(source).width(width)
  const url = new URL((height === undefined ? sized : sized.height(height)).url())
  return `/media/${url.pathname.split('/').at(-1)}${url.search}`
}

/**
 * The addresses of a picture on this site, in the requested widths, with the editor's crop and hotspot applied, and
 * never larger than the original. `width` and `height` reserve its space while it loads. Undefined when the asset's id
 * is not a Content Lake image id.
 */
export function imageSources(image: Source, { widths, ratio }: Wanted): ImageSources | undefined {
  const [, hash, , format] = imageId.exec(image.assetId) ?? []
  if (hash === undefined) return undefined
  const full = sizeOf(image, ratio)
  if (format === 'svg') {
    const file = addressOfImage(image, full.width, undefined).split('?')[0] ?? ''
    return { src: file, srcSet: undefined, ...full }
  }
  const heightAt = (width: number) => (ratio === undefined ? undefined : Math.round(width / ratio))
  const offered = [...new Set(widths.map((width) => Math.min(width, full.width)))]
  const sources = offered.map((width) => ({ width, url: addressOfImage(image, width, heightAt(width)) }))
  return {
    src: sources.at(-1)?.url ?? addressOfImage(image, full.width, heightAt(full.width)),
    srcSet: sources.map(({ url, width }) => `${url} ${width}w`).join(', ') || undefined,
    ...full,
  }
}

type Size = { width: number; height: number }

const parameters: readonly string[] = ['rect', 'w', 'h']

/** The builder rounds on its own: its rectangle and our sizes differ by up to this, in pixels. */
const slack = 2

const wholeNumber = (text: string | null | undefined): number | undefined =>
  text && /^(?:0|[1-9]\d{0,4})$/.test(text) ? Number(text) : undefined

/** The size of the requested part of the original; undefined when it lies outside the original or is invalid. */
function partOf({ width, height }: Size, rect: string | null): Size | undefined {
  if (rect === null) return { width, height }
  const [left = -1, top = -1, wide = 0, high = 0, ...more] = rect.split(',').map(wholeNumber)
  const isInside =
    left >= 0 && top >= 0 && left + wide <= width + slack && top + high <= height + slack && more.length === 0
  return isInside && wide > 0 && high > 0 ? { width: wide, height: high } : undefined
}

/**
 * Whether the query of a picture's address is one that `imageSources` makes for an original of this size, in pixels.
 */
export function isOffered(original: Size, asked: URLSearchParams): boolean {
  const names = [...asked.keys()]
  if (new Set(names).size < names.length || !names.every((name) => parameters.includes(name))) return false
  const part = partOf(original, asked.get('rect'))
  const width = wholeNumber(asked.get('w'))
  if (part === undefined || width === undefined || width > part.width + slack) return false
  const isWhole = part.width - width <= slack && width <= Math.max(...imageWidths)
  if (!isWhole && !imageWidths.some((offered) => offered === width)) return false
  const height = asked.get('h')
  return height === null || imageRatios.some((ratio) => String(Math.round(width / ratio)) === height)
}
