import { type Image, imageId } from '../content/image.ts'

/** The width of text, and the greatest height of a picture, in rem: as `--measure` and `.picture-own` (styles). */
const [measure, tallest] = [39, 40]

/** CSS pixels in a rem, where the reader has not changed it. */
const rem = 16

/** Beside a picture of this width there is a margin and perhaps a scroll bar, in rem. */
const margins = 4

/** How wide what fills a narrow window is: the rest is `--gutter` (styles/base.css). As a value of `sizes` (HTML). */
export const betweenGutters = '90vw'

type Size = { width: number; height: number }

/**
 * How wide a picture of this size, in pixels, is on the page of its document: never wider than text or than itself, nor
 * taller than a window. As the value of `sizes` (HTML), from which browsers choose a file.
 */
export function sizesInText({ width, height }: Size): string {
  const widest = Math.round(10 * Math.min(measure, width / rem, (tallest * width) / height)) / 10
  return `(min-width: ${Math.ceil(widest + margins)}rem) ${widest}rem, ${betweenGutters}`
}

/** From this ratio of width to height on, a picture is a stripe on a phone. */
const stripe = 3

const formatOf = ({ assetId }: Image): string => imageId.exec(assetId)?.[3] ?? ''

/** Whether a picture may be transparent: its format can be, and the Content Lake's preview of it is a smear behind it. */
export const mayBeTransparent = (image: Image): boolean =>
  ['png', 'gif', 'webp', 'svg'].includes(formatOf(image))

/** Whether a picture is a panorama that is shown cut, with a link to all of it; a wide logo is always whole. */
export const isPanorama = (image: Image, { width, height }: Size): boolean =>
  width / height > stripe && !mayBeTransparent(image)
