import type { Figure as FigureBlock } from '#lib/content/blocks/figure.ts'
import type { Language } from '#lib/content/language.ts'
import { CaptionedPicture } from '../media/CaptionedPicture.tsx'

const widths = [480, 720, 960, 1400] as const

export function Figure({ value, language }: { value: FigureBlock; language?: Language }) {
  return (
    <CaptionedPicture
      image={value.image}
      language={language}
      widths={widths}
      sizes="(min-width: 48rem) 44rem, 100vw"
    />
  )
}
