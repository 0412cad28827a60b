import type { Image } from '#lib/content/image.ts'
import type { Edit } from '#lib/preview/edit.ts'
import { CaptionedPicture } from '../media/CaptionedPicture.tsx'

const widths = [480, 720, 960, 1280, 1600] as const

type Props = { image: Image | undefined; edit?: Edit | undefined }

export function MainPicture({ image, edit }: Props) {
  if (image === undefined) return null
  return (
    <div className="main-picture" {...edit?.('mainImage')}>
      <CaptionedPicture image={image} widths={widths} sizes="(min-width: 62rem) 46rem, 100vw" isFirst />
    </div>
  )
}
