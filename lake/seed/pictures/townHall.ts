import { frame } from './buildings.ts'
import { cloud, ridge } from './landscape.ts'
import {
  circle,
  ellipse,
  gradient,
  line,
  path,
  picture,
  polygon,
  random,
  rect,
  sky,
  times,
  width,
} from './shapes.ts'

const birch = (x: number, base: number, size: number): string =>
  [
    line(
      `M${x} ${base}V${base - size * 0.7}M${x} ${base - size * 0.42}l${size * 0.14} ${-size * 0.14}`,
      '#efe9dd',
      size * 0.045,
    ),
    circle(x, base - size * 0.86, size * 0.26, '#7fae62'),
    circle(x - size * 0.17, base - size * 0.7, size * 0.2, '#6f9f57'),
    circle(x + size * 0.18, base - size * 0.68, size * 0.21, '#8dba6c'),
    circle(x + size * 0.06, base - size * 1.02, size * 0.17, '#8dba6c'),
  ].join('')

const walker = (x: number, base: number, coat: string, trousers: string): string =>
  [
    ellipse(x, base + 3, 26, 6, '#000', 'opacity="0.12"'),
    path(`M${x - 12} ${base}l4-52h7l1 30l7-30h6l2 52h-9l-3-26l-6 26z`, trousers),
    path(`M${x - 16} ${base - 44}q-4-52 17-54q22 2 18 54z`, coat),
    circle(x + 1, base - 112, 14, '#e0b090'),
    path(`M${x - 13} ${base - 112}q-2-20 14-20t14 20q-12-8-28 0z`, '#47342a'),
  ].join('')

const bunting = (x: number, colour: string): string =>
  line(`M${x} 742V420`, '#f6f3ec', 6) +
  circle(x, 416, 8, '#e2b13f') +
  path(`M${x + 4} 430q40-18 76 2t74-4v66q-38 18-74-2t-76 4z`, colour)

const hall = [
  rect(300, 420, 1000, 320, '#d3674a'),
  times(20, (index) => rect(300, 436 + index * 15.4, 1000, 1.6, '#7d3325', 'opacity="0.16"')),
  rect(980, 420, 320, 320, '#000', 'opacity="0.06"'),
  polygon(
    [
      [280, 424],
      [360, 340],
      [1240, 340],
      [1320, 424],
    ],
    '#45525a',
  ),
  polygon(
    [
      [280, 424],
      [1320, 424],
      [1320, 436],
      [280, 436],
    ],
    '#f2eadb',
  ),
  times(5, (index) => frame(345 + index * 72, 476, 42, 86, '#31506a')),
  times(5, (index) => frame(345 + index * 72, 618, 42, 86, '#31506a')),
  times(5, (index) => frame(928 + index * 72, 476, 42, 86, '#31506a')),
  times(5, (index) => frame(928 + index * 72, 618, 42, 86, '#31506a')),
  rect(700, 260, 200, 480, '#e07a58'),
  rect(800, 260, 100, 480, '#000', 'opacity="0.07"'),
  polygon(
    [
      [684, 264],
      [800, 120],
      [916, 264],
    ],
    '#3f6f66',
  ),
  polygon(
    [
      [800, 120],
      [916, 264],
      [800, 264],
    ],
    '#000',
    'opacity="0.12"',
  ),
  line('M800 120V74', '#e2b13f', 6),
  circle(800, 70, 9, '#e2b13f'),
  circle(800, 328, 46, '#f5efe2'),
  circle(800, 328, 39, '#fffdf8'),
  line('M800 328V300M800 328l22 12', '#33424c', 6),
  frame(752, 410, 38, 92, '#31506a'),
  frame(810, 410, 38, 92, '#31506a'),
  rect(724, 560, 152, 16, '#f2eadb'),
  times(3, (index) => rect(732 + index * 62, 576, 12, 150, '#f7f1e4')),
  rect(750, 596, 100, 130, '#2d4655'),
  rect(798, 596, 4, 130, '#f2eadb'),
  rect(690, 724, 220, 10, '#e9e0d0'),
  rect(670, 734, 260, 12, '#d9cfbd'),
].join('')

const paving = (() => {
  const next = random(15)
  return times(60, () =>
    rect(
      Math.round(next() * width),
      Math.round(770 + next() * 225),
      Math.round(40 + next() * 90),
      3,
      '#b9ab93',
      'opacity="0.5" rx="1.5"',
    ),
  )
})()

/** A town hall with a clock tower and people on the square in front of it. */
export const townHall = (): string =>
  picture(
    gradient('sky', '#8cc4dc', '#cfe7e6', '#f6efdc') + gradient('square', '#ddd2bd', '#c9bba2'),
    sky('url(#sky)'),
    cloud(90, 240, 1.1, '#fff', 0.9),
    cloud(1080, 200, 1.2, '#fff', 0.85),
    ridge(101, 340, 150, 740, '#a9c6bd'),
    ridge(107, 450, 120, 740, '#8ab09f'),
    rect(0, 700, width, 60, '#8fb070'),
    hall,
    rect(0, 740, width, 260, 'url(#square)'),
    paving,
    birch(130, 765, 280),
    birch(235, 752, 220),
    birch(1420, 756, 250),
    birch(1525, 772, 300),
    bunting(560, '#2f6f8f'),
    bunting(1010, '#e2b13f'),
    walker(430, 860, '#2f6f8f', '#2b3540'),
    walker(486, 868, '#e2b13f', '#4a3b34'),
    walker(940, 830, '#7c4a6d', '#2b3540'),
    walker(1180, 890, '#3f6f66', '#39424b'),
    rect(640, 880, 150, 14, '#7a5a3f', 'rx="4"'),
    rect(656, 894, 12, 34, '#4c4a48'),
    rect(762, 894, 12, 34, '#4c4a48'),
  )
