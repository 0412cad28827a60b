import { type Brand, brand } from './brand.ts'
import type { Hex } from './colour.ts'
import { paletteOf } from './palette.ts'

/** What a site with this accent looks like where no style sheet reaches; our own look without one. */
export function brandOf(accent: Hex | undefined): Brand {
  if (accent === undefined) return brand
  const { light, dark } = paletteOf(accent)
  return {
    bars: { light: light['neutral-background-default'], dark: dark['neutral-background-default'] },
    icon: {
      ground: light.fjord,
      far: dark['accent-border-default'],
      near: '#fff',
      water: dark['accent-text-subtle'],
    },
  }
}
