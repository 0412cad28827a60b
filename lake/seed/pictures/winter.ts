import { glints, mountain, ridge, wood } from './landscape.ts'
import { circle, gradient, group, path, picture, polygon, random, rect, sky, times, width } from './shapes.ts'

const stars = (() => {
  const next = random(5)
  return times(120, () =>
    circle(
      Math.round(next() * width),
      Math.round(next() ** 1.4 * 520),
      0.8 + next() * 2,
      '#fff',
      `opacity="${(0.3 + next() * 0.7).toFixed(2)}"`,
    ),
  )
})()

const veil = (d: string, opacity: number): string => path(d, 'url(#aurora)', `opacity="${opacity}"`)

const cabin = (x: number, y: number, scale: number): string =>
  group(
    rect(0, -60, 130, 60, '#6a3b31') +
      polygon(
        [
          [-14, -56],
          [34, -104],
          [110, -104],
          [146, -56],
        ],
        '#eef4fb',
      ) +
      rect(20, -42, 26, 24, '#ffd98a') +
      rect(84, -42, 26, 24, '#ffd98a') +
      rect(56, -44, 20, 44, '#3b231f') +
      rect(92, -126, 14, 26, '#4a4f5c') +
      path(
        'M99-130q-16-20 4-34t0-30',
        'none',
        'stroke="#cfdcf0" stroke-width="7" opacity="0.5" stroke-linecap="round"',
      ),
    `transform="translate(${x} ${y}) scale(${scale})"`,
  )

/** A winter night with snowy mountains, northern lights and cabins with light in their windows. */
export const winter = (): string =>
  picture(
    gradient('sky', '#0d1836', '#1b2f5c', '#33558a', '#6f8fb8') +
      gradient('ice', '#6c8ab2', '#32507f', '#1f376a') +
      gradient('aurora', '#5ff0c0', '#3ea7b5', '#33558a00') +
      gradient('snowfield', '#eaf2fb', '#b7cbe6'),
    sky('url(#sky)'),
    stars,
    veil(
      'M-20 250C220 60 380 330 640 190S1040 40 1240 180S1500 110 1640 60V300C1500 340 1420 290 1260 400S980 260 700 420S240 330-20 520z',
      0.34,
    ),
    veil(
      'M-20 60C240-20 560 190 860 110S1320 20 1640-30V170C1400 170 1180 310 900 280S360 230-20 210z',
      0.26,
    ),
    ridge(201, 430, 130, 690, '#56759f'),
    mountain(203, [360, 240], [-160, 860, 690], {
      lit: '#c3d4ea',
      shade: '#7d99c2',
      snow: '#f4f8fd',
      snowShade: '#a7bedd',
    }),
    mountain(207, [1180, 200], [720, 1760, 690], {
      lit: '#b5c9e4',
      shade: '#6f8dba',
      snow: '#f0f6fd',
      snowShade: '#9cb5d8',
    }),
    mountain(211, [790, 410], [480, 1120, 690], {
      lit: '#9bb4d6',
      shade: '#5f7eae',
      snow: '#e5eefa',
      snowShade: '#8ea9d0',
    }),
    rect(0, 686, width, 130, 'url(#ice)'),
    glints(213, 690, 800, '#c9f4ea', 60),
    path('M0 780c220-50 420-20 640 10s420-60 620-30s250 10 340-10V1000H0z', '#9fb7d9'),
    path('M0 850c260-70 520 10 760 10s520-90 840-40V1000H0z', 'url(#snowfield)'),
    cabin(980, 838, 1.25),
    cabin(1220, 846, 0.95),
    cabin(830, 862, 0.8),
    wood(217, -10, 420, 870, 230, 15, '#152a4d', '#213c66'),
    wood(219, 1390, 1620, 860, 220, 10, '#152a4d', '#213c66'),
    path('M0 930c300-60 620 30 900 20s480-70 700-30V1000H0z', '#f4f9ff'),
  )
