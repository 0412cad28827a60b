import type { CSSProperties } from 'react'
import type { Image } from '#lib/content/image.ts'
import { type ImageWidth, imageSources } from '#lib/media/images.ts'
import { isPanorama, mayBeTransparent, sizesInText } from '#lib/media/measures.ts'

type Props = {
  image: Image
  /** Widths to offer, in pixels, smallest first. */
  widths: readonly ImageWidth[]
  /** Its width on the page, from which the browser chooses; absent: it is in text, and no larger than it is. */
  sizes?: string
  ratio?: number
  /** The first large picture of a page is fetched at once; all others are loaded lazily. */
  isFirst?: boolean
  /** Whether a title beside it says what there is to say: its alternative text is then read in vain. */
  isDecoration?: boolean
}

type Style = CSSProperties & { '--w'?: number; '--r'?: number }

/**
 * A picture from our own origin. Its space is reserved, with a blurred preview while it loads, so nothing moves; a
 * picture that may be transparent has a light ground in place of the preview, which would stay behind it.
 */
export function Picture({ image, widths, sizes, ratio, isFirst = false, isDecoration = false }: Props) {
  const sources = imageSources(image, ratio === undefined ? { widths } : { widths, ratio })
  if (sources === undefined) return null
  const isClear = mayBeTransparent(image)
  const isCut = sizes === undefined && isPanorama(image, sources)
  const style: Style = {
    ...(!isClear &&
      image.lqip?.startsWith('data:image/') && { backgroundImage: `url("${encodeURI(image.lqip)}")` }),
    ...(sizes === undefined && {
      '--w': sources.width,
      '--r': Number((sources.width / sources.height).toFixed(3)),
    }),
    ...(isCut && image.hotspot && { objectPosition: `${Math.round(image.hotspot.x * 100)}% 50%` }),
  }
  const names = [
    'picture',
    isClear && 'picture-clear',
    sizes === undefined && (isCut ? 'picture-cut' : 'picture-own'),
  ]
  return (
    // biome-ignore lint/performance/noImgElement: next/image is a client component; sizes and formats are set here
    <img
      className={names.filter(Boolean).join(' ')}
      src={sources.src}
      srcSet={sources.srcSet}
      sizes={sources.srcSet && (sizes ?? sizesInText(isCut ? { width: sources.width, height: 1 } : sources))}
      width={sources.width}
      height={sources.height}
      alt={isDecoration ? '' : image.alt}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : 'auto'}
      decoding="async"
      style={style}
    />
  )
}
