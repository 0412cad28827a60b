import { circle, ellipse, path, polygon, rect, times } from './shapes.ts'

type House = {
  x: number
  base: number
  w: number
  h: number
  wall: string
  roof: string
  light?: string
  columns?: number
  rows?: number
}

/** A wooden house with its gable towards the viewer, panelling and white-framed windows. */
export function gable({
  x,
  base,
  w,
  h,
  wall,
  roof,
  light = '#33506b',
  columns = 3,
  rows = 3,
}: House): string {
  const top = base - h
  const peak = top - w * 0.52
  const windowWidth = (w * 0.56) / columns
  const gap = (w - windowWidth * columns) / (columns + 1)
  const rowHeight = h / rows
  return [
    polygon(
      [
        [x, base],
        [x, top],
        [x + w / 2, peak],
        [x + w, top],
        [x + w, base],
      ],
      wall,
    ),
    times(Math.floor(w / 14), (index) =>
      rect(x + 7 + index * 14, top - w * 0.02, 1.6, h + w * 0.02, '#000', 'opacity="0.07"'),
    ),
    polygon(
      [
        [x + w / 2, peak],
        [x + w, top],
        [x + w, base],
        [x + w / 2, base],
      ],
      '#000',
      'opacity="0.06"',
    ),
    path(
      `M${x - 12} ${top + 8}L${x + w / 2} ${peak - 14}L${x + w + 12} ${top + 8}l-8 12L${x + w / 2} ${peak + 8}L${x - 4} ${top + 20}z`,
      roof,
    ),
    times(columns * rows, (index) => {
      const column = index % columns
      const row = Math.floor(index / columns)
      return frame(
        x + gap + column * (windowWidth + gap),
        top + rowHeight * (row + 0.2),
        windowWidth,
        rowHeight * 0.55,
        light,
      )
    }),
    frame(x + w / 2 - windowWidth / 2, top - w * 0.24, windowWidth, rowHeight * 0.42, light),
  ].join('')
}

/** A window of four panes in a pale frame. */
export const frame = (x: number, y: number, w: number, h: number, glass: string, wood = '#f4efe4'): string =>
  rect(x - 4, y - 4, w + 8, h + 8, wood) +
  rect(x, y, w, h, glass) +
  polygon(
    [
      [x, y],
      [x + w * 0.55, y],
      [x, y + h * 0.6],
    ],
    '#fff',
    'opacity="0.14"',
  ) +
  rect(x + w / 2 - 1.5, y, 3, h, wood) +
  rect(x, y + h * 0.42, w, 3, wood)

/** Head and shoulders, seen from the front; `y` is where the body ends. */
export const person = (
  x: number,
  y: number,
  size: number,
  colours: { skin: string; hair: string; shirt: string },
): string =>
  [
    path(
      `M${x - size * 0.42} ${y}v${-size * 0.22}c0 ${-size * 0.3} ${size * 0.16} ${-size * 0.38} ${size * 0.42} ${-size * 0.38}s${size * 0.42} ${size * 0.08} ${size * 0.42} ${size * 0.38}v${size * 0.22}z`,
      colours.shirt,
    ),
    path(
      `M${x - size * 0.1} ${y - size * 0.78}h${size * 0.2}v${size * 0.2}q${-size * 0.1} ${size * 0.1} ${-size * 0.2} 0z`,
      colours.skin,
    ),
    rect(x - size * 0.1, y - size * 0.72, size * 0.2, size * 0.07, '#000', 'opacity="0.12"'),
    ellipse(x, y - size * 0.88, size * 0.17, size * 0.21, colours.skin),
    path(
      `M${x - size * 0.19} ${y - size * 0.86}c${-size * 0.04} ${-size * 0.34} ${size * 0.42} ${-size * 0.34} ${size * 0.38} 0c${-size * 0.06} ${-size * 0.1} ${-size * 0.12} ${-size * 0.13} ${-size * 0.2} ${-size * 0.11}c${-size * 0.08} ${size * 0.02} ${-size * 0.14} ${size * 0.04} ${-size * 0.18} ${size * 0.11}z`,
      colours.hair,
    ),
  ].join('')

/** Head and shoulders from behind, as in an audience. */
export const listener = (x: number, y: number, size: number, hair: string, shirt: string): string =>
  path(
    `M${x - size * 0.5} ${y}v${-size * 0.2}c0 ${-size * 0.28} ${size * 0.2} ${-size * 0.36} ${size * 0.5} ${-size * 0.36}s${size * 0.5} ${size * 0.08} ${size * 0.5} ${size * 0.36}v${size * 0.2}z`,
    shirt,
  ) + circle(x, y - size * 0.74, size * 0.21, hair)
