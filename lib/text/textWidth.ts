/** Widths of characters in em: Liberation Sans, which has Arial's, measured in Chromium 156 on 27 November 2026. */
const widths: readonly (readonly [string, number])[] = [
  ["ijlI|!.,:;/'’ft \u00a0", 0.28],
  ['r()[]"-', 0.34],
  ['cksvxyzJ', 0.5],
  ['mMæ%w', 0.85],
  ['W@…—Æ', 1],
  ['ABEKPSVXYÅFTZøÖÄ', 0.67],
  ['CDGHNOQRUØ', 0.75],
]

/** Digits, and most other letters. */
const usual = 0.56

const widthOfCharacter = new Map(widths.flatMap(([signs, width]) => [...signs].map((sign) => [sign, width])))

/** About how wide a text is on one line, in em; other typefaces than Arial are up to 8 % wider or narrower. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, sign) => width + (widthOfCharacter.get(sign) ?? usual), 0)

/** The width of the widest word of a text, in em: the least that it can be shown in without breaking a word. */
export const widestWord = (text: string): number => Math.max(...text.split(/[\s–—-]/).map(textWidth))
