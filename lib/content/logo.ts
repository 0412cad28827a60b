import { z } from 'zod'
import { imageId, sizeIn } from './image.ts'
import { optional, record } from './parse.ts'

/**
 * The largest drawing of a logo, in bytes: it is loaded with the first page that a reader opens, of which all else takes
 * 20 kB. A PNG is sent in the size that it is shown in.
 */
export const largestDrawing = 50_000

const longSide = 20

/** The formats of a logo. A photograph has no place in the frame of a page, nor has what only some browsers show. */
export const isLogoFormat = (assetId: string): boolean =>
  ['svg', 'png'].includes(imageId.exec(assetId)?.[3] ?? '')

/** A logo as pages need it; `width` and `height` are the original's, in pixels. */
export const logo = record({
  asset: record({
    _id: z
      .string()
      .refine(isLogoFormat, 'is neither SVG nor PNG')
      .refine((id) => {
        const { width, height } = sizeIn(id)
        return width > 0 && height > 0 && width <= longSide * height && height <= longSide * width
      }, 'is a logo without a size, or a line'),
    size: optional(z.number()),
  }).refine(
    ({ _id, size = 0 }) => !_id.endsWith('-svg') || size <= largestDrawing,
    `is a drawing of over ${largestDrawing} bytes`,
  ),
}).transform(({ asset }) => ({ assetId: asset._id, ...sizeIn(asset._id) }))

export type Logo = z.output<typeof logo>

/** From this ratio of width to height on, a logo is taken to have the name of the body in it. */
const wide = 2

/** Whether a logo stands alone, where a narrower one stands beside the name. */
export const hasName = ({ width, height }: Logo): boolean => width / height > wide
