import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { limiter } from '#lib/process/limiter.ts'
import type { Kept, RenderCache } from './cache.ts'
import { type Format, TransformError, type TransformRequest } from './parameters.ts'
import { fitsIn, type Plan, planTransform } from './plan.ts'
import { render } from './render.ts'

/** Two at a time: each takes a core and up to a few hundred megabytes. */
const maxRenders = 2

export type Rendered = { source: Kept; format: Format; name: string }

/** The output format for each kind of stored image; a kind not listed here (SVG) is delivered as it is. */
const outputFormats: Record<string, Format> = {
  avif: 'avif',
  gif: 'gif',
  jpg: 'jpg',
  png: 'png',
  tif: 'jpg',
  webp: 'webp',
}

/** Renders stored images, and caches the results. */
export function transformer(cache: RenderCache) {
  const renders = limiter(maxRenders)
  /**
   * Renders the image at `path`, whose file is called `fileName`, as requested. Undefined when the original is to be
   * delivered instead: a vector drawing, or an animation, whose frames would be lost.
   * @throws TransformError when the request cannot be carried out.
   */
  return async (
    path: string,
    fileName: string,
    request: TransformRequest,
    accept: string,
  ): Promise<Rendered | undefined> => {
    const { width, height, extension } = partsOf(fileName)
    const own = outputFormats[extension]
    if (!own) return undefined
    const plan = planTransform({ width, height }, request)
    const format = formatFor(plan, request, accept, own)
    if (await isAnimated(path, extension)) return undefined
    const key = JSON.stringify([fileName, plan, format, request.quality])
    const name = `${createHash('sha256').update(key).digest('hex').slice(0, 40)}.${format}`
    const rendered = await cache.get(name, () =>
      renders.run(() => render(path, plan, format, request.quality)),
    )
    return { source: rendered, format, name }
  }
}

/**
 * @throws TransformError when the picture is larger than the format allows. `auto` only picks a format with room for
 * it.
 */
function formatFor(plan: Plan, request: TransformRequest, accept: string, own: Format): Format {
  const webp = request.auto && accept.includes('image/webp') && fitsIn(plan, 'webp')
  const format = request.format ?? (webp ? 'webp' : own)
  if (fitsIn(plan, format)) return format
  const { width, height } = plan.canvas ?? plan.size
  throw new TransformError(`${width} × ${height} pixels are more than the format ${format} has room for`)
}

function partsOf(fileName: string) {
  const [, width = '0', height = '0', extension = ''] = /-(\d+)x(\d+)\.(.+)$/.exec(fileName) ?? []
  return { width: Number(width), height: Number(height), extension }
}

async function isAnimated(path: string, extension: string): Promise<boolean> {
  if (extension !== 'gif' && extension !== 'webp') return false
  return ((await sharp(path).metadata()).pages ?? 1) > 1
}
