import { cloud, glints, island, ridge } from './landscape.ts'
import { circle, glow, gradient, group, line, path, picture, polygon, rect, sky, width } from './shapes.ts'

const lighthouse = [
  polygon(
    [
      [1096, 590],
      [1112, 270],
      [1168, 270],
      [1184, 590],
    ],
    '#fbf6ec',
  ),
  polygon(
    [
      [1140, 270],
      [1168, 270],
      [1184, 590],
      [1140, 590],
    ],
    '#dcd3c8',
  ),
  polygon(
    [
      [1107, 370],
      [1173, 370],
      [1176, 430],
      [1104, 430],
    ],
    '#c2433c',
  ),
  polygon(
    [
      [1101, 490],
      [1179, 490],
      [1182, 550],
      [1098, 550],
    ],
    '#c2433c',
  ),
  rect(1096, 256, 88, 16, '#2c3d4f'),
  rect(1114, 206, 52, 50, '#ffe7a8'),
  line('M1127 206v50M1140 206v50M1153 206v50', '#2c3d4f', 3),
  polygon(
    [
      [1104, 208],
      [1140, 164],
      [1176, 208],
    ],
    '#c2433c',
  ),
  circle(1140, 160, 7, '#2c3d4f'),
].join('')

const sail = (x: number, y: number, scale: number): string =>
  group(
    path('M0 0h96q-8 26-34 28H30Q8 26 0 0z', '#7a3b34') +
      polygon(
        [
          [46, -8],
          [46, -130],
          [104, -8],
        ],
        '#fdf7ea',
      ) +
      polygon(
        [
          [38, -8],
          [38, -112],
          [-8, -8],
        ],
        '#f0dfc6',
      ) +
      rect(40, -134, 5, 134, '#4a3b34'),
    `transform="translate(${x} ${y}) scale(${scale})"`,
  )

/** A lighthouse on a skerry at sea, with its beam in the dusk. */
export const islands = (): string =>
  picture(
    gradient('sky', '#1f4e79', '#3f84a6', '#8fc3bf', '#f7dfb4', '#f3b489') +
      gradient('sea', '#d9a98a', '#5f97a0', '#2a6681', '#1b4a69') +
      glow('lamp', '#fff2c4', 1),
    sky('url(#sky)'),
    cloud(150, 300, 1, '#fbd9bd', 0.6),
    cloud(620, 200, 0.8, '#fbd9bd', 0.45),
    cloud(1300, 330, 1, '#fbd9bd', 0.5),
    ridge(121, 540, 60, 660, '#8a90a6'),
    ridge(127, 590, 50, 660, '#6d7c98'),
    rect(0, 650, width, 350, 'url(#sea)'),
    polygon(
      [
        [1140, 230],
        [-40, 60],
        [-40, 330],
      ],
      '#fff2c4',
      'opacity="0.3"',
    ),
    polygon(
      [
        [1140, 230],
        [1640, 140],
        [1640, 300],
      ],
      '#fff2c4',
      'opacity="0.22"',
    ),
    island(300, 690, 360, 70, '#4f6a72', '#3a5f73'),
    island(640, 676, 220, 44, '#5f7a80', '#477083'),
    glints(131, 655, 1000, '#ffe9c6', 130),
    path(
      'M780 740c60-70 150-100 240-140c60-26 180-30 250 10c80 50 180 70 240 140c-180 40-560 46-730-10z',
      '#3b4f58',
    ),
    path('M1130 588c60-20 110 0 140 22c80 50 180 70 240 140c-90 20-230 30-370 28z', '#2d3f49'),
    path('M800 738c50-50 130-84 210-118c-20 40-40 80-30 130c-70 0-130-2-180-12z', '#5b7068', 'opacity="0.8"'),
    rect(1214, 556, 120, 66, '#e9dfcf'),
    polygon(
      [
        [1200, 560],
        [1230, 512],
        [1320, 512],
        [1348, 560],
      ],
      '#8f3b35',
    ),
    rect(1236, 574, 24, 22, '#ffd98a'),
    rect(1288, 574, 24, 22, '#ffd98a'),
    lighthouse,
    circle(1140, 230, 120, 'url(#lamp)'),
    sail(420, 800, 1.15),
    sail(180, 742, 0.6),
    path(
      'M760 752c160 34 560 40 770-4',
      'none',
      'stroke="#f4e3cf" stroke-width="5" opacity="0.5" stroke-linecap="round"',
    ),
  )
