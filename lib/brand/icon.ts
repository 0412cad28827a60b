import { type IconColours, markPaths } from './brand.ts'

/** The icons as pixels, by their addresses, with the length of their sides in pixels. */
export const pixelIcons = {
  '/apple-touch-icon.png': 180,
  '/icon-192.png': 192,
  '/icon-512.png': 512,
} as const

/** The side of the picture in favicon.ico, in pixels. */
export const faviconSize = 32

/** How the corners of the icon are: rounded by us, or square for systems that cut them in shapes of their own. */
type Corners = 'round' | 'square'

/** The icon as SVG, with the logo well within the circle that the narrowest of those shapes leaves (W3C, maskable). */
export const iconSvg = ({ ground, far, near, water }: IconColours, corners: Corners): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40"${corners === 'round' ? ' rx="8"' : ''} fill="${ground}"/><g transform="translate(5 4.5) scale(.75)"><path fill="${far}" d="${markPaths.far}"/><path fill="${near}" d="${markPaths.near}"/><path fill="${water}" d="${markPaths.water}"/></g></svg>`

/** The icons as a page's head names them: SVG where it is understood, else pixels. */
export const iconLinks = {
  icon: [
    { url: '/favicon.ico', sizes: `${faviconSize}x${faviconSize}` },
    { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
  ],
  apple: '/apple-touch-icon.png',
}
