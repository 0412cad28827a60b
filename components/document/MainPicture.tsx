import type { Picture } from '#lib/content/image.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import type { Edit } from '#lib/preview/edit.ts'
import { CaptionedPicture } from '../media/CaptionedPicture.tsx'

const widths = [480, 640, 720, 960, 1280, 1600] as const

type Props = { image: Picture | undefined; language?: ContentLanguage; edit?: Edit | undefined }

export function MainPicture({ image, language, edit }: Props) {
  if (image === undefined) return null
  return (
    <div className="main-picture" {...edit?.('mainImage')}>
      <CaptionedPicture image={image} language={language} widths={widths} isFirst />
    </div>
  )
}
