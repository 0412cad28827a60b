import type { Image } from '#lib/content/image.ts'
import { type ImageWidth, imageSources } from '#lib/media/images.ts'

type Props = {
  image: Image
  /** Widths to offer, in pixels, smallest first. */
  widths: readonly ImageWidth[]
  /** Its width on the page, from which the browser chooses. */
  sizes: string
  ratio?: number
  /** The first large picture of a page is fetched at once; all others are loaded lazily. */
  isFirst?: boolean
}

/** A picture from our own origin. Its space is reserved, with a blurred preview while it loads, so nothing moves. */
export function Picture({ image, widths, sizes, ratio, isFirst = false }: Props) {
  const sources = imageSources(image, ratio === undefined ? { widths } : { widths, ratio })
  if (sources === undefined) return null
  const placeholder = image.lqip?.startsWith('data:image/')
    ? { backgroundImage: `url("${encodeURI(image.lqip)}")` }
    : undefined
  return (
    // biome-ignore lint/performance/noImgElement: next/image is a client component; sizes and formats are set here
    <img
      className="picture"
      src={sources.src}
      srcSet={sources.srcSet}
      sizes={sources.srcSet && sizes}
      width={sources.width}
      height={sources.height}
      alt={image.alt}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : 'auto'}
      decoding="async"
      style={placeholder}
    />
  )
}
