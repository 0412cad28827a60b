import { generateColorSchemes } from '@digdir/designsystemet/color'
import { greyOf, type Hex, mixed } from './colour.ts'

export type Scheme = 'light' | 'dark'

/** The roles of Designsystemet that our pages use of the accent, and of the neutral that goes with it. */
export const accentRoles = [
  'surface-default',
  'surface-tinted',
  'surface-hover',
  'surface-active',
  'border-subtle',
  'border-default',
  'border-strong',
  'text-subtle',
  'text-default',
  'base-default',
  'base-hover',
  'base-active',
  'base-contrast-default',
] as const

export const neutralRoles = [
  'background-default',
  'surface-default',
  'surface-tinted',
  'border-subtle',
  'border-default',
  'text-subtle',
  'text-default',
] as const

/** Our own roles (styles/theme), and the role of the accent that each takes its colour from. */
export const ownRoles = {
  light: {
    fjord: 'text-default',
    'fjord-line': 'border-strong',
    'on-fjord': 'background-tinted',
    'on-fjord-subtle': 'surface-active',
    boathouse: 'text-subtle',
    leaf: 'surface-default',
  },
  dark: {
    fjord: 'surface-tinted',
    'fjord-line': 'border-subtle',
    'on-fjord': 'text-default',
    'on-fjord-subtle': 'text-subtle',
    boathouse: 'text-subtle',
    leaf: 'surface-active',
  },
} as const

export type Role =
  | `accent-${(typeof accentRoles)[number]}`
  | `neutral-${(typeof neutralRoles)[number]}`
  | keyof (typeof ownRoles)['light']

/** The colours of a site in light and dark, by role. */
export type Palette = Readonly<Record<Scheme, Readonly<Record<Role, Hex>>>>

/** How much of the accent there is in greys: enough to be of one kind with it, and too little to be called a colour. */
const shareInGreys = 0.12

type Scale = ReadonlyMap<string, Hex>

/** A colour in all steps of Designsystemet, by the names of their roles. */
function scalesOf(colour: Hex): Record<Scheme, Scale> {
  const { light, dark } = generateColorSchemes(colour)
  const byName = (scale: typeof light): Scale => new Map(scale.map(({ name, hex }) => [name, hex]))
  return { light: byName(light), dark: byName(dark) }
}

function schemeOf(colours: Scale, greys: Scale, own: (typeof ownRoles)[Scheme]): Record<Role, Hex> {
  const named = [
    ...accentRoles.map((role) => [`accent-${role}`, colours.get(role)]),
    ...neutralRoles.map((role) => [`neutral-${role}`, greys.get(role)]),
    ...Object.entries(own).map(([name, role]) => [name, colours.get(role)]),
  ]
  return Object.fromEntries(named) as Record<Role, Hex> // the three lists are what `Role` is made of
}

const made = new Map<Hex, Palette>()

/** Each render asks for the same one; an editor who tries colours asks for some hundreds. */
const mostMade = 1_000

/** Both themes, made from one colour by Designsystemet's own functions, in some 2 ms the first time. */
export function paletteOf(accent: Hex): Palette {
  const known = made.get(accent)
  if (known !== undefined) return known
  if (made.size >= mostMade) made.clear()
  const colours = scalesOf(accent)
  const greys = scalesOf(mixed(greyOf(accent), accent, shareInGreys))
  const palette = {
    light: schemeOf(colours.light, greys.light, ownRoles.light),
    dark: schemeOf(colours.dark, greys.dark, ownRoles.dark),
  }
  made.set(accent, palette)
  return palette
}
