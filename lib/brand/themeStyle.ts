import type { Hex } from './colour.ts'
import { type Palette, paletteOf, type Role, type Scheme } from './palette.ts'

const isOwn = (role: string): boolean => !role.startsWith('accent-') && !role.startsWith('neutral-')

/** The custom property of a role (styles/theme). */
export const propertyOf = (role: Role): string => (isOwn(role) ? `--aktuelt-${role}` : `--ds-color-${role}`)

const declarations = (palette: Palette, scheme: Scheme): string =>
  (Object.entries(palette[scheme]) as [Role, Hex][]) // a palette has the roles and nothing else
    .map(([role, colour]) => `${propertyOf(role)}:${colour}`)
    .join(';')

/**
 * The style that makes a site's pages take its accent, in light and dark: 2.3 kB, 0.5 kB compressed. In no layer, so it
 * replaces the colours of styles/theme. It has no character that HTML would escape.
 */
export function themeStyle(accent: Hex): string {
  const palette = paletteOf(accent)
  return `:root{${declarations(palette, 'light')}}@media (prefers-color-scheme:dark){:root{${declarations(palette, 'dark')}}}`
}
