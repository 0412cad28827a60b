import { ellipse, path, times } from './shapes.ts'

// An invented coast: no county looks like this.
export const coast =
  'M1600 0H640c-30 60 34 84 20 140c-16 50-96 30-104 92c-6 44 60 52 92 34c44-24 66 8 50 44c-26 52-132 36-164 92c-22 40 22 66 70 54c60-14 118-18 128 22c10 44-70 58-92 98c-26 46 24 74 76 62c62-14 96 10 84 54c-16 54-112 52-124 112c-8 44 44 60 92 48c54-14 84 8 78 48c-6 38-44 58-48 100H1600z'

const islands = [
  [470, 180, 60, 34],
  [380, 330, 78, 42],
  [500, 560, 52, 30],
  [330, 640, 66, 36],
  [440, 800, 84, 40],
  [590, 930, 50, 26],
  [250, 470, 40, 24],
] as const

/** The contour lines of the mainland. */
export const contours = times(5, (index) =>
  path(
    `M${1020 + index * 44} ${-20}c-60 120 ${70 + index * 10} 210 ${20 + index * 8} 330s${-70} 180 ${10} 300s${40 + index * 6} 240 ${-30} 420`,
    'none',
    'stroke="#fff" stroke-width="3" opacity="0.16"',
  ),
)

/** The islands, with their shadow in the sea and a pale shore. */
export const archipelago = islands
  .map(
    ([x, y, rx, ry]) =>
      ellipse(x - 6, y + 10, rx, ry, '#114a60', 'opacity="0.35"') +
      ellipse(x - 3, y + 4, rx, ry, '#d8e6b8') +
      ellipse(x, y, rx, ry, '#86bd89'),
  )
  .join('')
