import { person } from './buildings.ts'
import { mountain, ridge } from './landscape.ts'
import { circle, ellipse, gradient, group, path, picture, polygon, rect, sky, times } from './shapes.ts'

const view = [
  rect(90, 110, 560, 400, 'url(#outside)'),
  group(
    ridge(71, 300, 80, 510, '#b8d3d0') +
      mountain(73, [250, 210], [-20, 520, 470], {
        lit: '#8fbab0',
        shade: '#739f99',
        snow: '#fbfaf5',
        snowShade: '#dce8e6',
      }) +
      mountain(79, [560, 270], [340, 760, 470], { lit: '#7caa9c', shade: '#5f8d84' }) +
      rect(90, 440, 560, 80, '#88bcc4'),
    'clip-path="url(#pane)"',
  ),
  rect(78, 98, 584, 14, '#f9f4ea'),
  rect(78, 508, 584, 18, '#f9f4ea'),
  rect(78, 98, 14, 424, '#f9f4ea'),
  rect(648, 98, 14, 424, '#f9f4ea'),
  rect(362, 98, 12, 424, '#f9f4ea'),
].join('')

const tile = (
  x: number,
  y: number,
  fill: string,
  colours: { skin: string; hair: string; shirt: string },
): string => rect(x, y, 178, 128, fill, 'rx="10"') + person(x + 89, y + 128, 88, colours)

const screen = [
  rect(790, 110, 640, 384, '#22343f', 'rx="16"'),
  rect(806, 126, 608, 352, '#2e4653', 'rx="8"'),
  tile(824, 146, '#e7b866', { skin: '#f0c9a8', hair: '#5b3b28', shirt: '#2f6f8f' }),
  tile(1021, 146, '#7fb5a6', { skin: '#b98260', hair: '#2a1f1b', shirt: '#f3eadb' }),
  tile(1218, 146, '#d98a6a', { skin: '#f2cfb2', hair: '#c79a4b', shirt: '#4a5d8a' }),
  tile(824, 294, '#9fb7d6', { skin: '#e6b796', hair: '#8b8f94', shirt: '#7c4a6d' }),
  tile(1021, 294, '#c9a3bd', { skin: '#8d5b40', hair: '#1d1715', shirt: '#e0a63a' }),
  tile(1218, 294, '#a9c98d', { skin: '#f3d3b8', hair: '#a3512f', shirt: '#2f5f55' }),
  times(3, (index) => circle(1078 + index * 32, 452, 9, index === 1 ? '#d8574a' : '#7e95a1')),
].join('')

const laptop = (x: number, y: number): string =>
  polygon(
    [
      [x, y],
      [x + 16, y - 74],
      [x + 138, y - 74],
      [x + 154, y],
    ],
    '#54646e',
  ) +
  polygon(
    [
      [x + 12, y - 4],
      [x + 24, y - 66],
      [x + 130, y - 66],
      [x + 142, y - 4],
    ],
    '#6d7f8a',
  ) +
  circle(x + 77, y - 36, 8, '#8fa0aa') +
  rect(x - 8, y, 170, 9, '#3f4d56', 'rx="4"')

const cup = (x: number, y: number, fill: string): string =>
  path(`M${x} ${y - 40}h40l-5 40h-30z`, fill) +
  ellipse(x + 20, y - 40, 20, 6, '#5a3a28') +
  path(`M${x + 38} ${y - 32}q20 0 14 16q-4 8-16 6`, 'none', `stroke="${fill}" stroke-width="6"`)

/** A meeting in a room with a fjord outside and six colleagues on the screen. */
export const meeting = (): string =>
  picture(
    gradient('wall', '#e9dfcc', '#f3ebdc') +
      gradient('outside', '#a5d0dc', '#eef3e6') +
      gradient('table', '#c98f5c', '#a86f42') +
      '<clipPath id="pane"><rect x="92" y="112" width="556" height="396"/></clipPath>',
    sky('url(#wall)'),
    rect(0, 620, 1600, 380, '#d5c4a6'),
    view,
    screen,
    rect(1496, 380, 10, 250, '#4e6a4f'),
    times(7, (index) =>
      ellipse(
        1500 + (index % 2 ? 38 : -36),
        570 - index * 38,
        46,
        15,
        index % 2 ? '#5f8f62' : '#4e7d55',
        `transform="rotate(${index % 2 ? -34 : 34} ${1500 + (index % 2 ? 38 : -36)} ${570 - index * 38})"`,
      ),
    ),
    path('M1440 610h124l-16 110h-92z', '#c5664a'),
    person(300, 742, 250, { skin: '#eec3a2', hair: '#3c2a22', shirt: '#2f6f8f' }),
    person(600, 736, 250, { skin: '#c48d6a', hair: '#201917', shirt: '#d8864f' }),
    person(960, 736, 250, { skin: '#f1cdb0', hair: '#b98b46', shirt: '#5b4a7a' }),
    person(1270, 742, 250, { skin: '#e9bd9b', hair: '#8a8d90', shirt: '#3d6b58' }),
    path('M70 1000L150 738q6-14 24-14h1252q18 0 24 14l80 262z', 'url(#table)'),
    path('M150 738q6-14 24-14h1252q18 0 24 14l3 12H147z', '#e0b07c', 'opacity="0.8"'),
    laptop(220, 850),
    laptop(900, 842),
    polygon(
      [
        [470, 870],
        [500, 800],
        [620, 800],
        [610, 870],
      ],
      '#fbf8f1',
    ),
    times(4, (index) => rect(506, 815 + index * 13, 92 - index * 14, 4, '#b9b3a6')),
    cup(690, 850, '#f4efe6'),
    cup(1130, 860, '#c5664a'),
    polygon(
      [
        [1250, 880],
        [1240, 806],
        [1368, 806],
        [1398, 880],
      ],
      '#fbf8f1',
    ),
    times(4, (index) => rect(1256, 822 + index * 13, 96 - index * 10, 4, '#b9b3a6')),
  )
