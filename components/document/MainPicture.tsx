import type { Image } from '#lib/content/image.ts'
import { CaptionedPicture } from '../media/CaptionedPicture.tsx'

const widths = [480, 720, 960, 1280, 1600] as const

export function MainPicture({ image }: { image: Image | undefined }) {
  if (image === undefined) return null
  return (
    <div className="main-picture">
      <CaptionedPicture image={image} widths={widths} sizes="(min-width: 62rem) 46rem, 100vw" isFirst />
    </div>
  )
}
