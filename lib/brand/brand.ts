/** What the site looks like where no style sheet reaches: browsers' tabs and bars, home screens, its logo in the header. */

/** The colours of the icon: its ground, two mountainsides, and the fjord that mirrors them. */
export type IconColours = { ground: string; far: string; near: string; water: string }

export type Brand = {
  /** The colour of the browser's own bars, in light and dark: that of the page's ground (styles/theme). */
  bars: { light: string; dark: string }
  icon: IconColours
}

/** The one place of the site's own colours outside its styles. */
export const brand: Brand = {
  bars: { light: '#fcfdfd', dark: '#0f1b1d' },
  icon: { ground: '#0d3f4a', far: '#7fb9bd', near: '#fff', water: '#e8805f' },
}

/** The shapes of the logo, in a square of 40. */
export const markPaths = {
  far: 'M3 20 13.5 6.5 19 13l-5.6 7z',
  near: 'M13.4 20 26 4l11 16z',
  water: 'M3 23h34l-2.6 3.6H5.8zM8.5 29.4h23l-2.7 3.6H11.2zM14 35.8h12L23.5 39h-7z',
} as const
