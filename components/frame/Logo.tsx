import { hasName, type Logo as LogoPicture } from '#lib/content/logo.ts'
import { imageSources } from '#lib/media/images.ts'

type Props = { logo: LogoPicture; dark: LogoPicture | undefined; name: string }

/** The height of a logo on the page, in CSS pixels, as `.logo img` (styles/frame.css). */
const height = 40

const widths = [160, 320, 480] as const

function sourceOf(logo: LogoPicture) {
  const sources = imageSources(logo, { widths })
  if (sources === undefined) return undefined
  const { src, srcSet } = sources
  const sizes = `${Math.round((height * logo.width) / logo.height)}px`
  return { src, srcSet, sizes: srcSet && sizes, width: logo.width, height: logo.height }
}

/**
 * The body's own logo, whole. It is described by the name: where that is beside it, it says nothing of its own. On paper
 * it is the one for light grounds; without one for dark grounds it has a light ground there.
 */
export function Logo({ logo, dark, name }: Props) {
  const source = sourceOf(logo)
  const darkSource = dark && sourceOf(dark)
  if (source === undefined) return null
  return (
    <picture className={darkSource ? 'logo' : 'logo logo-lit'}>
      {darkSource && (
        <source
          media="screen and (prefers-color-scheme: dark)"
          srcSet={darkSource.srcSet ?? darkSource.src}
          sizes={darkSource.sizes}
          width={darkSource.width}
          height={darkSource.height}
        />
      )}
      <img {...source} alt={hasName(logo) ? name : ''} decoding="async" />
    </picture>
  )
}
