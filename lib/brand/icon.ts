import { addressOf, type IconFile } from '../addresses/addresses.ts'
import { hasName } from '../content/logo.ts'
import type { SiteSettings } from '../content/siteSettings.ts'
import { type IconColours, markPaths } from './brand.ts'

/** The icons as pixels, with the length of their sides in pixels. */
export const pixelIcons = {
  'apple-touch-icon.png': 180,
  'icon-192.png': 192,
  'icon-512.png': 512,
} as const satisfies Partial<Record<IconFile, number>>

/** The side of the picture in favicon.ico, in pixels. */
export const faviconSize = 32

/** How the corners of the icon are: rounded by us, or square for systems that cut them in shapes of their own. */
type Corners = 'round' | 'square'

const groundOf = (corners: Corners, colour: string): string =>
  `<rect width="40" height="40"${corners === 'round' ? ' rx="8"' : ''} fill="${colour}"/>`

/** The icon as SVG, with our mark well within the circle that the narrowest of those shapes leaves (W3C, maskable). */
export const iconSvg = ({ ground, far, near, water }: IconColours, corners: Corners): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${groundOf(corners, ground)}<g transform="translate(5 4.5) scale(.75)"><path fill="${far}" d="${markPaths.far}"/><path fill="${near}" d="${markPaths.near}"/><path fill="${water}" d="${markPaths.water}"/></g></svg>`

/** The icon with a body's own logo, a PNG in base64, on white: its ink is as often as not black. */
export const logoIconSvg = (png: string, corners: Corners): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${groundOf(corners, '#fff')}<image x="7" y="7" width="26" height="26" href="data:image/png;base64,${png}"/></svg>`

type Face = Pick<SiteSettings, 'accent' | 'logo'>

/** The logo that is the icon too; undefined where a word would have to be read in 16 pixels, or there is none. */
export const iconLogo = ({ logo }: Face): Face['logo'] => (logo && !hasName(logo) ? logo : undefined)

/** What the icon is made of, as a query: browsers keep an icon for days under the address that a page gave it. */
function versionOf(face: Face | undefined): string {
  const parts = [face?.accent?.slice(1), face && iconLogo(face)?.assetId.slice('image-'.length, 14)]
  const version = parts.filter((part) => part !== undefined).join('-')
  return version === '' ? '' : `?v=${version}`
}

/** The icons as a page's head names them: SVG where it is understood, else pixels. */
export function iconLinks(face?: Face) {
  const at = (file: IconFile): string => addressOf.icon(file) + versionOf(face)
  return {
    icon: [
      { url: at('favicon.ico'), sizes: `${faviconSize}x${faviconSize}` },
      { url: at('icon.svg'), type: 'image/svg+xml', sizes: 'any' },
    ],
    apple: at('apple-touch-icon.png'),
  }
}
