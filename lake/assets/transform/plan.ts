import { type Fit, type Format, type Rect, TransformError, type TransformRequest } from './parameters.ts'

export type Size = { width: number; height: number }

/** What to do with the pixels, all in whole pixels. */
export type Plan = {
  /** The part of the source to take; absent: all of it. */
  extract?: Rect
  /** The size to resize to. */
  size: Size
  /** Keep the proportions and crop what falls outside `size`; otherwise stretch to exactly `size`. */
  cover: boolean
  /** The size of the canvas that the result is then centred on; absent: `size`. */
  canvas?: Size
}

/**
 * The longest side a format allows, in pixels, set by its headers or by the encoder (AVIF). PNG has no practical limit.
 */
const maxSideOf: Record<Format, number> = {
  jpg: 65_535,
  pjpg: 65_535,
  gif: 65_535,
  webp: 16_383,
  avif: 16_384,
  png: Number.POSITIVE_INFINITY,
}

/** Whether the result of a plan can be written in a format. */
export const fitsIn = ({ size, canvas = size }: Plan, format: Format): boolean =>
  Math.max(canvas.width, canvas.height) <= maxSideOf[format]

/** A result with more pixels is rejected: decoded, it takes 4 bytes per pixel. 25 million is 6250 × 4000. */
const maxOutputPixels = 25_000_000

/**
 * Plans a transform of a source of the given size (as shown: with EXIF orientation applied).
 * @throws TransformError when the rectangle lies outside the picture or the result would be too large.
 */
export function planTransform(source: Size, request: TransformRequest): Plan {
  const extract = request.rect ? inside(request.rect, source) : undefined
  const taken = extract ?? source
  const plan = resizePlan(taken, box(taken, request), request)
  const { width, height } = plan.canvas ?? plan.size
  if (width * height > maxOutputPixels) {
    throw new TransformError(
      `${width} × ${height} pixels are too many: at most ${maxOutputPixels} in one image`,
    )
  }
  return extract ? { extract, ...plan } : plan
}

function inside(rect: Rect, source: Size): Rect {
  const left = Math.min(Math.floor(rect.left), source.width)
  const top = Math.min(Math.floor(rect.top), source.height)
  const width = Math.min(Math.round(rect.width), source.width - left)
  const height = Math.min(Math.round(rect.height), source.height - top)
  if (width < 1 || height < 1) {
    throw new TransformError(`"rect" lies outside the picture, which is ${source.width} × ${source.height}`)
  }
  return { left, top, width, height }
}

/** The requested box, in device pixels; a missing side follows from the proportions. */
function box(taken: Size, { width, height, dpr }: TransformRequest): Size {
  const ratio = taken.width / taken.height
  if (width === undefined && height === undefined) return scaled(taken, dpr)
  return scaled({ width: width ?? (height ?? 0) * ratio, height: height ?? (width ?? 0) / ratio }, dpr)
}

const scaled = ({ width, height }: Size, factor: number): Size => ({
  width: Math.max(1, Math.round(width * factor)),
  height: Math.max(1, Math.round(height * factor)),
})

function resizePlan(taken: Size, target: Size, { width, height, fit }: TransformRequest): Plan {
  // Without a size there is nothing to enlarge to, whatever dpr says.
  if (width === undefined && height === undefined) return { size: taken, cover: false }
  const fitting = Math.min(target.width / taken.width, target.height / taken.height)
  const shrinking = Math.min(1, fitting)
  const plans: Record<Fit, () => Plan> = {
    clip: () => ({ size: scaled(taken, fitting), cover: false }),
    max: () => ({ size: scaled(taken, shrinking), cover: false }),
    scale: () => ({ size: target, cover: false }),
    crop: () => ({ size: target, cover: true }),
    // Like crop, but never larger than the source: the box shrinks and keeps its proportions.
    min: () => ({ size: scaled(target, shrinkingBox(taken, target)), cover: true }),
    fill: () => ({ size: scaled(taken, fitting), cover: false, canvas: target }),
    fillmax: () => ({ size: scaled(taken, shrinking), cover: false, canvas: target }),
  }
  return plans[fit]()
}

const shrinkingBox = (taken: Size, target: Size) =>
  Math.min(1, taken.width / target.width, taken.height / target.height)
