import { imageId } from '#lib/content/image.ts'
import type { Logo } from '#lib/content/logo.ts'
import { longestFileName } from '#lib/http/fileName.ts'
import { isOffered } from '#lib/media/images.ts'
import type { Settings } from '#lib/settings.ts'

/** Every format that Studio lets an editor upload and the Content Lake stores. */
const imageName = /^[a-f0-9]{40}-(\d{1,5})x(\d{1,5})\.(jpg|png|webp|gif|avif|tif|svg)$/
const fileName = /^[a-f0-9]{40}\.[a-z0-9]{1,8}$/

const base = (settings: Settings): string => settings.lake?.url ?? 'https://cdn.sanity.io'

/** The format to request; undefined for the picture's own. A WebP has a third of the bytes of an equally sharp JPEG. */
function formatFor(own: string | undefined, accept: string): 'webp' | 'jpg' | undefined {
  if (accept.includes('image/webp')) return 'webp'
  // Only Safari shows TIFF.
  return own === 'tif' ? 'jpg' : undefined
}

/**
 * The URL in the Content Lake of a picture that a page requests by its file name; undefined for an impossible name, and
 * for a size or crop that no page requests. `accept` is the reader's.
 */
export function imageUrl(
  name: string,
  asked: URLSearchParams,
  accept: string,
  settings: Settings,
): URL | undefined {
  const [, width, height, own] = imageName.exec(name) ?? []
  if (own === undefined) return undefined
  const isDrawing = own === 'svg'
  const isAsked = isDrawing
    ? asked.size === 0
    : isOffered({ width: Number(width), height: Number(height) }, asked)
  if (!isAsked) return undefined
  const url = new URL(`/images/${settings.projectId}/${settings.dataset}/${name}`, base(settings))
  for (const [parameter, value] of asked) url.searchParams.set(parameter, value)
  const format = isDrawing ? undefined : formatFor(own, accept)
  if (format) url.searchParams.set('fm', format)
  return url
}

/** The widest that a logo is asked for in pixels: its icon is 512. */
const widestLogo = 640

/** The URL in the Content Lake of a logo, in pixels or as its drawing. */
export function logoUrl({ assetId, width }: Logo, settings: Settings): URL | undefined {
  const [, hash, size, format] = imageId.exec(assetId) ?? []
  const asked = format === 'svg' ? {} : { w: String(Math.min(width, widestLogo)) }
  return imageUrl(`${hash}-${size}.${format}`, new URLSearchParams(asked), '', settings)
}

/**
 * The URL in the Content Lake of a file; undefined for an impossible name. `dl` is the name to save it as, which the
 * response repeats twice in a header: undefined also when it is longer than any file name.
 */
export function fileUrl(name: string, asked: URLSearchParams, settings: Settings): URL | undefined {
  const saveAs = asked.get('dl')
  if (!fileName.test(name) || Buffer.byteLength(saveAs ?? '') > longestFileName) return undefined
  const url = new URL(`/files/${settings.projectId}/${settings.dataset}/${name}`, base(settings))
  if (saveAs !== null) url.searchParams.set('dl', saveAs)
  return url
}
