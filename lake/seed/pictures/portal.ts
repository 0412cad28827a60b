import { mountain, ridge } from './landscape.ts'
import { circle, ellipse, gradient, group, line, path, picture, polygon, rect, sky, times } from './shapes.ts'

const row = (y: number, colour: string, icon: string, length: number): string =>
  rect(642, y, 316, 76, '#fff', 'rx="14"') +
  circle(688, y + 38, 24, colour) +
  icon +
  rect(728, y + 22, length, 12, '#3a5363', 'rx="6"') +
  rect(728, y + 44, length * 0.7, 9, '#b6c4cb', 'rx="4.5"') +
  line(`M930 ${y + 30}l9 8l-9 8`, '#90a4ae', 4)

const tick = (x: number, y: number, size: number): string =>
  line(
    `M${x - size * 0.5} ${y}l${size * 0.36} ${size * 0.36}l${size * 0.68} ${-size * 0.72}`,
    '#fff',
    size * 0.24,
  )

const phone = [
  rect(606, 116, 388, 784, '#0d2b3a', 'rx="52" opacity="0.18" transform="translate(18 22)"'),
  rect(606, 116, 388, 784, '#1d3a49', 'rx="52"'),
  rect(622, 132, 356, 752, '#eef3f2', 'rx="38"'),
  path('M622 330V170q0-38 38-38h280q38 0 38 38v160z', '#1f7a78'),
  group(
    mountain(83, [720, 215], [600, 850, 330], {
      lit: '#5fb0a5',
      shade: '#3f958d',
      snow: '#f2faf7',
      snowShade: '#cfe8e2',
    }) +
      mountain(89, [880, 195], [750, 1010, 330], {
        lit: '#4fa398',
        shade: '#358780',
        snow: '#f2faf7',
        snowShade: '#c6e3dc',
      }),
    'clip-path="url(#top)"',
  ),
  rect(746, 146, 108, 20, '#1d3a49', 'rx="10"'),
  row(
    358,
    '#e0a63a',
    rect(676, 386, 24, 20, '#fff', 'rx="3"') + line('M676 388l12 10l12-10', '#e0a63a', 3),
    140,
  ),
  row(
    450,
    '#d8674f',
    polygon(
      [
        [673, 490],
        [688, 474],
        [703, 490],
        [703, 502],
        [673, 502],
      ],
      '#fff',
    ),
    168,
  ),
  row(
    542,
    '#4a78a8',
    rect(676, 566, 24, 28, '#fff', 'rx="3"') +
      times(3, (index) => rect(681, 573 + index * 6, 14, 3, '#4a78a8')),
    120,
  ),
  row(634, '#5f9a63', tick(688, 672, 24), 152),
  rect(642, 742, 316, 72, '#1f7a78', 'rx="36"'),
  rect(724, 770, 152, 15, '#fff', 'rx="7.5"'),
  rect(740, 858, 120, 8, '#1d3a49', 'rx="4"'),
].join('')

const card = (x: number, y: number, tilt: number, content: string): string =>
  group(
    rect(-120, -80, 240, 160, '#0d2b3a', 'rx="20" opacity="0.12" transform="translate(10 14)"') +
      rect(-120, -80, 240, 160, '#fffdf7', 'rx="20"') +
      content,
    `transform="translate(${x} ${y}) rotate(${tilt})"`,
  )

const calendar =
  rect(-120, -80, 240, 46, '#d8674f', 'rx="20"') +
  rect(-120, -56, 240, 22, '#d8674f') +
  times(12, (index) =>
    rect(
      -92 + (index % 6) * 32,
      -14 + Math.floor(index / 6) * 40,
      22,
      24,
      index === 8 ? '#e0a63a' : '#dfe5e3',
      'rx="5"',
    ),
  )
const lock =
  rect(-38, -12, 76, 62, '#4a78a8', 'rx="12"') +
  path('M-24-12v-20q0-26 24-26t24 26v20', 'none', 'stroke="#4a78a8" stroke-width="13"') +
  circle(0, 14, 9, '#fff') +
  rect(-3.5, 16, 7, 18, '#fff')
const letter =
  rect(-80, -46, 160, 96, '#f1e3c4', 'rx="8"') +
  line('M-76-40L0 14L76-40', '#c9a45a', 6) +
  circle(80, -46, 26, '#5f9a63') +
  tick(80, -46, 24)
const speech =
  path('M-84-44h168q14 0 14 14v56q0 14-14 14h-104l-36 26v-26h-28q-14 0-14-14v-56q0-14 14-14z', '#1f7a78') +
  times(3, (index) => circle(-38 + index * 38, -2, 10, '#fff'))

/** A municipality's services on a phone, surrounded by a calendar, a letter, a lock and a message. */
export const portal = (): string =>
  picture(
    gradient('back', '#fbe9cc', '#f6d7b0', '#eebf98') +
      '<clipPath id="top"><path d="M622 330V170q0-38 38-38h280q38 0 38 38v160z"/></clipPath>',
    sky('url(#back)'),
    ellipse(1330, 190, 420, 330, '#fff3dd', 'opacity="0.75"'),
    ellipse(190, 820, 460, 330, '#e5a983', 'opacity="0.45"'),
    ridge(111, 700, 110, 1000, '#e0a582'),
    ridge(113, 800, 90, 1000, '#cf8b70'),
    line(
      'M460 320Q540 300 606 380M450 690Q530 720 606 640M1150 300Q1070 300 994 380M1140 700Q1060 720 994 640',
      '#b86f58',
      5,
      'stroke-dasharray="2 18"',
    ),
    phone,
    card(340, 310, -7, calendar),
    card(330, 690, 6, letter),
    card(1270, 300, 6, lock),
    card(1260, 700, -6, speech),
  )
