import type { Figure as FigureBlock } from '#lib/content/blocks/figure.ts'
import { CaptionedPicture } from '../media/CaptionedPicture.tsx'

const widths = [480, 720, 960, 1400] as const

export function Figure({ value }: { value: FigureBlock }) {
  return <CaptionedPicture image={value.image} widths={widths} sizes="(min-width: 48rem) 44rem, 100vw" />
}
