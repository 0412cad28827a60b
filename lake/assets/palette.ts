import sharp from 'sharp'

/** One colour of a picture, in the shape of Sanity's `sanity.imagePaletteSwatch`; population is a percentage. */
export type Swatch = {
  _type: 'sanity.imagePaletteSwatch'
  background: string
  foreground: string
  population: number
  title: string
}

const names = ['vibrant', 'lightVibrant', 'darkVibrant', 'muted', 'lightMuted', 'darkMuted'] as const
type Name = (typeof names)[number]

export type Palette = { _type: 'sanity.imagePalette'; dominant: Swatch } & Partial<Record<Name, Swatch>>

type Colour = { red: number; green: number; blue: number; count: number }

/** The colours of a picture: the dominant one and those of the six named kinds that occur in it. */
export async function readPalette(bytes: Uint8Array): Promise<Palette | undefined> {
  const pixels = await sharp(bytes)
    .resize(64, 64, { fit: 'inside' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer()
  const colours = commonColours(pixels)
  const [dominant] = colours
  if (!dominant) return undefined
  const total = colours.reduce((sum, colour) => sum + colour.count, 0)
  const palette: Palette = { _type: 'sanity.imagePalette', dominant: swatch(dominant, total) }
  for (const colour of colours) {
    const name = kindOf(colour)
    palette[name] ??= swatch(colour, total)
  }
  return palette
}

/** Groups visible pixels in 16 steps a channel and averages each group; the most common colour is first. */
function commonColours(pixels: Uint8Array): Colour[] {
  const groups = new Map<number, Colour>()
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4)
    if (alpha < 128) continue
    const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4)
    const group = groups.get(key) ?? { red: 0, green: 0, blue: 0, count: 0 }
    group.red += red
    group.green += green
    group.blue += blue
    group.count += 1
    groups.set(key, group)
  }
  return [...groups.values()]
    .map(({ red, green, blue, count }) => ({
      red: Math.round(red / count),
      green: Math.round(green / count),
      blue: Math.round(blue / count),
      count,
    }))
    .sort((a, b) => b.count - a.count)
}

function kindOf({ red, green, blue }: Colour): Name {
  const high = Math.max(red, green, blue)
  const low = Math.min(red, green, blue)
  const lightness = (high + low) / 510
  const range = 255 - Math.abs(high + low - 255)
  const vivid = range > 0 && (high - low) / range > 0.4
  if (lightness > 0.66) return vivid ? 'lightVibrant' : 'lightMuted'
  if (lightness < 0.33) return vivid ? 'darkVibrant' : 'darkMuted'
  return vivid ? 'vibrant' : 'muted'
}

function swatch(colour: Colour, total: number): Swatch {
  const ink = isLight(colour) ? '#000' : '#fff'
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${[colour.red, colour.green, colour.blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`,
    foreground: ink,
    population: Math.round((colour.count / total) * 10_000) / 100,
    title: ink,
  }
}

/** WCAG relative luminance above 0.179 reads better with black text than with white. */
function isLight({ red, green, blue }: Colour): boolean {
  const linear = (value: number) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) > 0.179
}
