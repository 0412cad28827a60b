import { z } from 'zod'
import { flag, optional, optionalText, orElse, record } from './parse.ts'

/**
 * A fraction of a width or height. Browsers compute values just past the edge, -1.1e-16, and other programs omit sides.
 */
const fraction = z
  .number()
  .nullish()
  .transform((share) => Math.min(Math.max(share ?? 0, 0), 1))

const crop = record({ top: fraction, bottom: fraction, left: fraction, right: fraction })
const hotspot = record({ x: z.number(), y: z.number(), width: fraction, height: fraction }).transform(
  ({ x, y, ...size }) => ({ x: fraction.parse(x), y: fraction.parse(y), ...size }),
)

type Crop = z.output<typeof crop>

/** The id of a picture's asset in the Content Lake: its hash, its size in pixels, its format. */
export const imageId = /^image-([a-f0-9]+)-(\d+x\d+)-([a-z]+)$/

const size = record({ width: z.number().positive(), height: z.number().positive() })

/** The size in an asset id, in pixels; 0 of what is no such id. */
export const sizeIn = (id: string) => {
  const [width = 0, height = 0] = (imageId.exec(id)?.[2] ?? '').split('x').map(Number)
  return { width, height }
}

/** Whether a crop leaves at least one pixel in each direction; a crop that removes everything is ignored. */
const leavesSome = ({ top, bottom, left, right }: Crop, { width, height }: z.output<typeof size>): boolean =>
  Math.floor(width * (1 - left - right)) >= 1 && Math.floor(height * (1 - top - bottom)) >= 1

/**
 * A picture as pages need it. `width` and `height` are the original's, in pixels; `crop` and `hotspot` are fractions
 * of it; `lqip` is a data URL of some hundred bytes; `alt` is empty when the picture is decorative (WCAG 1.1.1).
 */
export const image = record({
  asset: record({
    // Anything else has no file: a caption would be shown without its picture, and a card with an empty space.
    _id: z
      .string()
      .regex(imageId, 'is no picture of the Content Lake')
      .refine((id) => size.safeParse(sizeIn(id)).success, 'is a picture without a size'),
    metadata: optional(record({ lqip: optionalText, dimensions: optional(size) })),
  }),
  crop: optional(crop),
  hotspot: optional(hotspot),
  alt: optionalText,
  decorative: flag,
  caption: optionalText,
  credit: optionalText,
}).transform(({ asset, alt, decorative, crop: cut, ...rest }) => {
  const original = asset.metadata?.dimensions ?? sizeIn(asset._id)
  return {
    ...rest,
    crop: cut && leavesSome(cut, original) ? cut : undefined,
    assetId: asset._id,
    ...original,
    lqip: asset.metadata?.lqip,
    alt: decorative ? '' : (alt ?? ''),
  }
})

export type Image = z.output<typeof image>

const words = record({ alt: optionalText, caption: optionalText, credit: optionalText }).refine(
  ({ alt, caption, credit }) => [alt, caption, credit].some((text) => text !== undefined),
  'a picture without its file needs words',
)

/** What is left of a picture whose file is gone. */
export type PictureWords = z.output<typeof words>

/** A picture on the page of a document; its words alone, when there is nothing to see. Cards show no such words. */
export const picture = orElse(image, words)

export type Picture = Image | PictureWords

/** Whether there is something to see. */
export const isImage = (shown: Picture): shown is Image => 'assetId' in shown
