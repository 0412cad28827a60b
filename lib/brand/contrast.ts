import { contrastOf, type Hex, mixed } from './colour.ts'
import { type Palette, paletteOf, type Role, type Scheme } from './palette.ts'

/** What is written or drawn in one role on another, and the least contrast that it is read at (WCAG 1.4.3, 1.4.11). */
export type Pair = readonly [on: Role, ground: Role, least: number]

const text = 4.5
const graphic = 3

const onAll = (roles: readonly Role[], grounds: readonly Role[], least: number): Pair[] =>
  roles.flatMap((role) => grounds.map((ground): Pair => [role, ground, least]))

/** Every such pair of the style sheets that we pin: Designsystemet's and our own. A test looks for roles in no pair. */
export const pairs: readonly Pair[] = [
  ...onAll(
    ['neutral-text-default', 'neutral-text-subtle', 'accent-text-default', 'accent-text-subtle', 'boathouse'],
    [
      'neutral-background-default',
      'neutral-surface-default',
      'neutral-surface-tinted',
      'accent-surface-tinted',
    ],
    text,
  ),
  // Rows of tables, tags and buttons that the pointer is over, and those that are pressed.
  ...onAll(
    ['accent-text-default', 'accent-text-subtle', 'neutral-text-default'],
    ['accent-surface-default', 'accent-surface-hover'],
    text,
  ),
  ...onAll(['accent-text-default'], ['accent-surface-active'], text),
  ...onAll(
    ['accent-base-contrast-default'],
    ['accent-base-default', 'accent-base-hover', 'accent-base-active'],
    text,
  ),
  ...onAll(['on-fjord', 'on-fjord-subtle'], ['fjord'], text),
  ...onAll(['neutral-text-default'], ['leaf'], text),
  ...onAll(
    [
      'accent-base-default',
      'accent-border-default',
      'accent-border-strong',
      'neutral-border-default',
      'boathouse',
    ],
    ['neutral-background-default'],
    graphic,
  ),
]

const schemes = ['light', 'dark'] as const satisfies Scheme[]

export type Failure = { scheme: Scheme; pair: Pair; contrast: number }

/** Where a palette has too little contrast; empty when it can be read everywhere. */
export const failuresOf = (palette: Palette): Failure[] =>
  schemes.flatMap((scheme) =>
    pairs.flatMap((pair) => {
      const [on, ground, least] = pair
      const contrast = contrastOf(palette[scheme][on], palette[scheme][ground])
      return contrast < least ? [{ scheme, pair, contrast }] : []
    }),
  )

/** Whether a site with this accent can be read everywhere, in light and dark. */
export const isReadable = (accent: Hex): boolean => failuresOf(paletteOf(accent)).length === 0

/** Steps of 1 % are smaller than what is seen. */
const steps = 100

/** The colour most like this one of those that pass: itself, or one that is somewhat darker or lighter. */
export function nearestReadable(accent: Hex): Hex {
  for (let step = 0; step <= steps; step += 1) {
    const found = (['#000000', '#ffffff'] as const)
      .map((other) => mixed(accent, other, step / steps))
      .find(isReadable)
    if (found !== undefined) return found
  }
  return accent
}
