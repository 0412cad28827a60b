import { widestWord } from './textWidth.ts'

/** In characters: a longer title fills a window at the size of a short one. */
const longTitle = 80

/** In letters: fewer capitals are an abbreviation. */
const fewestCapitals = 20

/** A word so wide, in em, is wider than a phone at the size of a title. */
const widePart = 8

/** Headings are bolder than the text that was measured, and set tighter. */
const bolder = 1.06

export type TitleSize = {
  /** Whether it is set smaller: it is long, or all in capitals, which shout. */
  isSmall: boolean
  /** How wide its widest word is, in em; undefined where that fits everywhere. */
  em: number | undefined
}

/** How large a title may be, by what it says. */
export function titleSize(title: string): TitleSize {
  const isShouting = title === title.toUpperCase() && (title.match(/\p{Lu}/gu)?.length ?? 0) >= fewestCapitals
  const em = Math.ceil(10 * bolder * widestWord(title)) / 10
  return { isSmall: title.length > longTitle || isShouting, em: em > widePart ? em : undefined }
}
