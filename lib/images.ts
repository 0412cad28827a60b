import { createImageUrlBuilder } from '@sanity/image-url'
import type { Image } from './content/image.ts'

export type ImageSources = { src: string; srcSet: string | undefined; width: number; height: number }

type Wanted = {
  /** Widths to offer, in pixels, smallest first. */
  widths: readonly number[]
  /** Width by height; without it the editor's own crop decides. */
  ratio?: number
}

// The builder demands a project; only the file name and the parameters of what it builds are used.
const builder = createImageUrlBuilder({ projectId: 'any', dataset: 'any' })

function sizeOf(image: Image, ratio: number | undefined): { width: number; height: number } {
  const { top = 0, bottom = 0, left = 0, right = 0 } = image.crop ?? {}
  const width = Math.max(1, Math.round(image.width * (1 - left - right)))
  const height = Math.max(1, Math.round(image.height * (1 - top - bottom)))
  if (ratio === undefined) return { width, height }
  return width / height > ratio
    ? { width: Math.round(height * ratio), height }
    : { width, height: Math.round(width / ratio) }
}

function addressOfImage(image: Image, width: number, height: number | undefined): string {
  const source = {
    asset: { _ref: image.assetId },
    ...(image.crop && { crop: image.crop }),
    ...(image.hotspot && { hotspot: image.hotspot }),
  }
  const sized = builder.image(source).width(width)
  const url = new URL((height === undefined ? sized : sized.height(height)).url())
  return `/media/${url.pathname.split('/').at(-1)}${url.search}`
}

/**
 * Where a picture is fetched from on this site, in the widths asked for, with the editor's crop and hotspot honoured
 * and never larger than the original. `width` and `height` keep its place while it loads.
 * Undefined when the asset's id is none of the Content Lake's.
 */
export function imageSources(image: Image, { widths, ratio }: Wanted): ImageSources | undefined {
  const [, hash, , format] = /^image-([a-f0-9]+)-(\d+x\d+)-([a-z]+)$/.exec(image.assetId) ?? []
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
