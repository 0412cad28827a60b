import { z } from 'zod'
import { flag, optional, optionalText, text } from './border.ts'

const fraction = z.number().min(0).max(1)

const crop = z.object({ top: fraction, bottom: fraction, left: fraction, right: fraction })
const hotspot = z.object({ x: fraction, y: fraction, width: fraction, height: fraction })

/** The id of a picture's file in the Content Lake: its hash, its size in pixels, its format. */
export const imageId = /^image-([a-f0-9]+)-(\d+x\d+)-([a-z]+)$/

/**
 * A picture as pages need it. `width` and `height` are the original's, in pixels; `crop` and `hotspot` are fractions
 * of it; `lqip` is a data URL of some hundred bytes; `alt` is empty when the picture is decorative (WCAG 1.1.1).
 */
export const image = z
  .object({
    asset: z.object({
      // Anything else has no file: a caption would stand alone, and a card keep an empty place.
      _id: text.regex(imageId, 'is no picture of the Content Lake'),
      metadata: z.object({
        lqip: optionalText,
        dimensions: z.object({ width: z.number().positive(), height: z.number().positive() }),
      }),
    }),
    crop: optional(crop),
    hotspot: optional(hotspot),
    alt: optionalText,
    decorative: flag,
    caption: optionalText,
    credit: optionalText,
  })
  .transform(({ asset, alt, decorative, ...rest }) => ({
    ...rest,
    assetId: asset._id,
    width: asset.metadata.dimensions.width,
    height: asset.metadata.dimensions.height,
    lqip: asset.metadata.lqip,
    alt: decorative ? '' : (alt ?? ''),
  }))

export type Image = z.output<typeof image>
