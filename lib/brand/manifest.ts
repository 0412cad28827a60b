import { addressOf } from '../addresses/addresses.ts'
import type { Brand } from './brand.ts'
import { pixelIcons } from './icon.ts'

/** What a home screen needs to know of the site (W3C, Web Application Manifest), as JSON. It opens in the browser. */
export const manifestOf = (name: string, { bars }: Brand): string =>
  JSON.stringify({
    name,
    short_name: name,
    lang: 'nn',
    start_url: addressOf.front,
    scope: addressOf.front,
    display: 'browser',
    background_color: bars.light,
    theme_color: bars.light,
    icons: Object.entries(pixelIcons).map(([file, side]) => ({
      src: `/${file}`,
      sizes: `${side}x${side}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  })
