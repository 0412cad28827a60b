/** A colour as Designsystemet's functions take it: `#` and six digits, in lower case. */
export type Hex = `#${string}`

/** The colour that a text names: three or six hexadecimal digits, with or without `#`; undefined for any other text. */
export function hexOf(written: string): Hex | undefined {
  const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(written.trim()) ?? []
  if (digits === undefined) return undefined
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
  return `#${six.toLowerCase()}`
}

/** Red, green and blue, from 0 to 255. */
const channelsOf = (colour: Hex): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

const hexFrom = (channels: readonly number[]): Hex =>
  `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`

/** The relative luminance of a colour, from 0 to 1 (WCAG 2.2). */
function luminanceOf(colour: Hex): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast between two colours, from 1 to 21 (WCAG 2.2). */
export function contrastOf(one: Hex, other: Hex): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** A colour with so much of another in it, from 0 to 1. */
export function mixed(colour: Hex, other: Hex, share: number): Hex {
  const into = channelsOf(other)
  return hexFrom(channelsOf(colour).map((value, index) => value * (1 - share) + (into[index] ?? 0) * share))
}

/** The grey that is as light as a colour. */
export function greyOf(colour: Hex): Hex {
  const luminance = luminanceOf(colour)
  const share = luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * luminance ** (1 / 2.4) - 0.055
  return hexFrom([share * 255, share * 255, share * 255])
}
