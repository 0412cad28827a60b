import { cloud, glints, island, mountain, ridge } from './landscape.ts'
import {
  circle,
  ellipse,
  gradient,
  group,
  line,
  path,
  picture,
  polygon,
  rect,
  sky,
  times,
  width,
} from './shapes.ts'

const ship = [
  path('M330 742L352 810H1208L1276 742z', '#1c3f5c'),
  rect(338, 760, 924, 10, '#e7b23c'),
  path('M352 810H1208L1196 826H364z', '#a03a35'),
  rect(352, 672, 900, 72, '#f8f5ee'),
  times(9, (index) => rect(420 + index * 84, 690, 56, 38, '#274a63', 'rx="8"')),
  polygon(
    [
      [352, 744],
      [290, 690],
      [306, 684],
      [352, 716],
    ],
    '#d7d2c6',
  ),
  polygon(
    [
      [1252, 744],
      [1322, 690],
      [1306, 684],
      [1252, 716],
    ],
    '#d7d2c6',
  ),
  rect(500, 604, 610, 68, '#fdfbf6'),
  rect(500, 664, 610, 8, '#d9d4c8'),
  times(14, (index) => rect(520 + index * 42, 622, 28, 24, '#30597a', 'rx="4"')),
  rect(680, 540, 250, 64, '#fdfbf6'),
  rect(664, 594, 282, 10, '#d9d4c8'),
  path('M690 556h230v24h-230z', '#30597a'),
  times(5, (index) => rect(732 + index * 46, 552, 5, 32, '#fdfbf6')),
  rect(780, 470, 50, 70, '#1c3f5c'),
  rect(780, 486, 50, 14, '#e7b23c'),
  line('M860 540V440M846 462h28', '#5b6a76', 5),
  line('M360 672h140M1110 672h140', '#fdfbf6', 5),
].join('')

/** A car ferry crossing on a clear day. */
export const ferry = (): string =>
  picture(
    gradient('sky', '#4fa3c7', '#9fd3e0', '#e4f3ec') +
      gradient('water', '#8fcfd3', '#3f97ad', '#1e6f8c', '#17587a'),
    sky('url(#sky)'),
    cloud(120, 220, 1.2, '#fff', 0.95),
    cloud(1090, 170, 1, '#fff', 0.9),
    cloud(700, 120, 0.6, '#fff', 0.7),
    ridge(61, 370, 120, 620, '#8fbcc4'),
    mountain(41, [430, 240], [-60, 900, 620], {
      lit: '#7fae9f',
      shade: '#5f9389',
      snow: '#fbfdfb',
      snowShade: '#d5e6e8',
    }),
    mountain(43, [1230, 200], [760, 1760, 620], {
      lit: '#6ba08f',
      shade: '#4d8579',
      snow: '#fbfdfb',
      snowShade: '#cfe2e4',
    }),
    mountain(53, [70, 400], [-320, 420, 620], { lit: '#4f8a73', shade: '#3c7563' }),
    rect(0, 615, width, 385, 'url(#water)'),
    island(1450, 640, 360, 60, '#3c7563', '#2b7f93'),
    rect(1418, 566, 22, 44, '#f7f4ec'),
    rect(1414, 558, 30, 12, '#b7342e'),
    glints(33, 620, 1000, '#e8fbf6', 120),
    ellipse(800, 832, 560, 26, '#12506d', 'opacity="0.5"'),
    group(ship, 'transform="translate(0 4)"'),
    path(
      'M240 830q60-26 130-6q120 22 260 8t320 6t300-14t120 10q-80 26-240 20t-360 6t-300-2t-230-28z',
      '#eafaf7',
      'opacity="0.85"',
    ),
    line('M1010 330q18-18 36 0q18-18 36 0', '#2f4c5a', 5),
    line('M1120 390q13-13 26 0q13-13 26 0', '#2f4c5a', 4),
    line('M330 420q12-12 24 0q12-12 24 0', '#2f4c5a', 4),
    circle(858, 440, 5, '#b7342e'),
  )
