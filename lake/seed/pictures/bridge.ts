import { cloud, glints, mountain, ridge, wood } from './landscape.ts'
import { circle, glow, gradient, line, picture, polygon, rect, sky, times, width } from './shapes.ts'

const deck = 560
const towers = [470, 1130] as const

const cable = (from: number, to: number, sag: number): string =>
  line(`M${from} 250Q${(from + to) / 2} ${250 + sag * 2} ${to} 250`, '#f4e9e1', 7)

const hangers = times(23, (index) => {
  const x = towers[0] + 27.5 * (index + 1)
  const share = (x - towers[0]) / (towers[1] - towers[0])
  return line(`M${x} ${250 + 4 * 270 * share * (1 - share)}V${deck}`, '#f4e9e1', 2.2, 'opacity="0.8"')
})

const tower = (x: number): string =>
  [
    polygon(
      [
        [x - 30, 810],
        [x - 16, 232],
        [x - 4, 232],
        [x - 10, 810],
      ],
      '#e8d8d0',
    ),
    polygon(
      [
        [x + 10, 810],
        [x + 4, 232],
        [x + 16, 232],
        [x + 30, 810],
      ],
      '#c5b0b4',
    ),
    rect(x - 16, 290, 32, 16, '#d8c6c2'),
    rect(x - 20, 420, 40, 16, '#d8c6c2'),
    rect(x - 46, 800, 92, 34, '#8d7a8c'),
  ].join('')

/** A suspension bridge over a fjord in the evening. */
export const bridge = (): string =>
  picture(
    gradient('sky', '#463a6b', '#8a5a86', '#dd8a79', '#f8c58f') +
      gradient('water', '#d58d7c', '#7c5880', '#3c3763', '#29284e') +
      glow('sun', '#ffe2ad'),
    sky('url(#sky)'),
    circle(800, 560, 420, 'url(#sun)'),
    cloud(180, 190, 1.1, '#f6b59a', 0.45),
    cloud(1130, 140, 0.8, '#f6b59a', 0.4),
    ridge(31, 420, 130, 660, '#a0668a'),
    ridge(47, 500, 110, 660, '#7d5480'),
    mountain(6, [150, 270], [-330, 640, 660], { lit: '#6a4a79', shade: '#543c69' }),
    mountain(13, [1440, 230], [990, 2000, 660], { lit: '#5c4272', shade: '#483460' }),
    rect(0, 655, width, 345, 'url(#water)'),
    glints(14, 655, 1000, '#ffd3a8', 130),
    tower(towers[0]),
    tower(towers[1]),
    cable(towers[0], towers[1], 270),
    line(`M${towers[0]} 250Q250 440 -20 ${deck - 10}`, '#f4e9e1', 7),
    line(`M${towers[1]} 250Q1350 440 1620 ${deck - 10}`, '#f4e9e1', 7),
    hangers,
    rect(-10, deck, width + 20, 20, '#efe1d8'),
    rect(-10, deck + 20, width + 20, 10, '#8a7488'),
    times(12, (index) => circle(60 + index * 135, deck - 20, 5, '#ffe9bd')),
    rect(620, deck - 26, 92, 26, '#c8453f', 'rx="6"'),
    rect(630, deck - 21, 70, 10, '#ffe9bd', 'rx="3"'),
    rect(905, deck - 17, 42, 17, '#f3efe6', 'rx="6"'),
    polygon(
      [
        [0, 1000],
        [0, 690],
        [150, 700],
        [300, 770],
        [390, 1000],
      ],
      '#2a2346',
    ),
    polygon(
      [
        [1600, 1000],
        [1600, 680],
        [1420, 700],
        [1280, 780],
        [1180, 1000],
      ],
      '#241f3f',
    ),
    wood(21, -10, 230, 730, 150, 15, '#1b1835', '#2b2749'),
    wood(22, 1380, 1620, 720, 165, 16, '#17142e', '#262143'),
  )
