import { frame } from './buildings.ts'
import { archipelago, coast, contours } from './coast.ts'
import { circle, glow, gradient, group, line, path, picture, polygon, rect, sky, times } from './shapes.ts'

const nodes = [
  { x: 470, y: 172, size: 22 },
  { x: 380, y: 322, size: 24 },
  { x: 330, y: 632, size: 22 },
  { x: 446, y: 792, size: 26 },
  { x: 760, y: 150, size: 26 },
  { x: 640, y: 440, size: 30 },
  { x: 860, y: 372, size: 24 },
  { x: 960, y: 590, size: 40 },
  { x: 780, y: 700, size: 26 },
  { x: 1120, y: 240, size: 30 },
  { x: 1220, y: 480, size: 26 },
  { x: 1010, y: 860, size: 28 },
  { x: 1270, y: 770, size: 32 },
  { x: 1410, y: 340, size: 24 },
  { x: 1460, y: 620, size: 22 },
] as const

const pairs = [
  [0, 1],
  [0, 4],
  [1, 5],
  [2, 5],
  [2, 3],
  [3, 8],
  [4, 6],
  [4, 9],
  [5, 6],
  [5, 8],
  [6, 7],
  [7, 8],
  [7, 9],
  [7, 10],
  [7, 11],
  [7, 12],
  [9, 13],
  [10, 13],
  [10, 14],
  [11, 12],
  [12, 14],
  [3, 11],
] as const

const links = pairs
  .map(([from, to]) => {
    const [a, b] = [nodes[from], nodes[to]]
    const d = `M${a.x} ${a.y}Q${(a.x + b.x) / 2} ${(a.y + b.y) / 2 - 46} ${b.x} ${b.y}`
    return line(d, '#0d3b4c', 9, 'opacity="0.12" transform="translate(0 8)"') + line(d, '#fff4d6', 4.5)
  })
  .join('')

const hall = (x: number, y: number, size: number): string =>
  group(
    rect(-30, -34, 60, 34, '#fffaf0') +
      polygon(
        [
          [-36, -34],
          [0, -58],
          [36, -34],
        ],
        '#c2503f',
      ) +
      rect(-7, -20, 14, 20, '#2f5b6b') +
      frame(-23, -25, 9, 12, '#2f5b6b') +
      frame(14, -25, 9, 12, '#2f5b6b') +
      rect(-6, -72, 12, 22, '#fffaf0') +
      polygon(
        [
          [-9, -72],
          [0, -86],
          [9, -72],
        ],
        '#c2503f',
      ),
    `transform="translate(${x} ${y + 14}) scale(${size / 46})"`,
  )

/** A coast with islands, and municipalities connected across it. */
export const network = (): string =>
  picture(
    gradient('sea', '#2b8aa0', '#1c6d88', '#15566f') +
      gradient('land', '#9cc98f', '#6fae84') +
      glow('light', '#fff4d6', 0.75),
    sky('url(#sea)'),
    times(16, (index) =>
      line(
        `M${40 + ((index * 173) % 520)} ${40 + index * 60}q22-14 44 0t44 0`,
        '#8fd0d6',
        4,
        'opacity="0.35"',
      ),
    ),
    path(coast, '#114a60', 'opacity="0.35" transform="translate(-14 18)"'),
    path(coast, '#d8e6b8', 'transform="translate(-7 6)"'),
    path(coast, 'url(#land)'),
    archipelago,
    contours,
    polygon(
      [
        [1180, 130],
        [1250, 30],
        [1330, 130],
      ],
      '#5a9678',
    ),
    polygon(
      [
        [1250, 30],
        [1330, 130],
        [1262, 130],
      ],
      '#478268',
    ),
    polygon(
      [
        [1300, 150],
        [1380, 40],
        [1470, 150],
      ],
      '#5a9678',
    ),
    polygon(
      [
        [1380, 40],
        [1470, 150],
        [1392, 150],
      ],
      '#478268',
    ),
    links,
    nodes
      .map(
        ({ x, y, size }) =>
          circle(x, y, size * 1.9, 'url(#light)') +
          circle(x, y + 5, size * 1.18, '#0d3b4c', 'opacity="0.2"') +
          circle(x, y, size * 1.18, '#e9b949') +
          circle(x, y, size, '#2f7f8f') +
          hall(x, y, size),
      )
      .join(''),
  )
