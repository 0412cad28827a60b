import type { Figure as FigureBlock } from '#lib/content/blocks/figure.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import { CaptionedPicture } from '../media/CaptionedPicture.tsx'

const widths = [320, 480, 720, 960, 1280] as const

type Props = { value: FigureBlock; language?: ContentLanguage }

export function Figure({ value, language }: Props) {
  return <CaptionedPicture image={value.image} language={language} widths={widths} />
}
