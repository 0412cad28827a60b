import { gable } from './buildings.ts'
import { cloud, glints, ridge } from './landscape.ts'
import {
  circle,
  gradient,
  group,
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

const quay = 690

const walls = ['#b8433a', '#d9a441', '#efe3cf', '#a63b35', '#c77b3b', '#8f2f2e', '#e6d3ae'] as const

const houses = walls
  .map((wall, index) => {
    const w = 190 + (index % 3) * 14
    return gable({
      x: 48 + index * 218,
      base: quay,
      w,
      h: 232 + ((index * 37) % 50),
      wall,
      roof: '#3d4750',
      light: index % 3 === 1 ? '#ffd98a' : '#42586b',
    })
  })
  .join('')

const boat = [
  path('M930 800q10 62 60 70h270q60-14 76-78q-150 26-406 8z', '#f2efe8'),
  path('M938 822q12 42 52 48h270q50-10 66-48z', '#23506b'),
  rect(1010, 728, 128, 78, '#fbf9f3'),
  rect(1000, 718, 148, 14, '#b8433a'),
  rect(1024, 744, 42, 30, '#35576d'),
  rect(1080, 744, 42, 30, '#35576d'),
  line('M1190 806V640M1190 652L1330 790M1190 652L1060 718', '#4b545c', 5),
].join('')

const drops = (() => {
  const next = random(77)
  return times(230, () => {
    const x = next() * 1700
    const y = next() * 1000
    const length = 18 + next() * 30
    return line(
      `M${x.toFixed(0)} ${y.toFixed(0)}l${(-length * 0.28).toFixed(1)} ${length.toFixed(1)}`,
      '#eef6fa',
      2.2,
      `opacity="${(0.18 + next() * 0.35).toFixed(2)}"`,
    )
  })
})()

const ripples = (() => {
  const next = random(78)
  return times(34, () => {
    const depth = next()
    const rx = 8 + depth * 26
    return `<ellipse cx="${(next() * width).toFixed(0)}" cy="${(770 + depth * 215).toFixed(0)}" rx="${rx.toFixed(1)}" ry="${(rx * 0.28).toFixed(1)}" fill="none" stroke="#e4f0f4" stroke-width="2" opacity="0.45"/>`
  })
})()

/** Wooden wharf houses by a harbour in the rain. */
export const harbour = (): string =>
  picture(
    gradient('sky', '#6f8796', '#9fb3bd', '#c9d3d3') + gradient('water', '#8ea5ad', '#5d7c8a', '#3c5d6e'),
    sky('url(#sky)'),
    cloud(-40, 200, 1.7, '#5d7482', 0.55),
    cloud(480, 150, 1.5, '#667e8c', 0.5),
    cloud(1060, 210, 1.8, '#5a7180', 0.5),
    ridge(91, 230, 120, quay, '#8298a1'),
    ridge(97, 330, 100, quay, '#6a838b'),
    houses,
    rect(0, quay, width, 40, '#8b7b68'),
    rect(0, quay + 40, width, 46, '#5e5246'),
    times(22, (index) => rect(20 + index * 74, quay + 40, 12, 60, '#463c33')),
    rect(0, quay + 76, width, 240, 'url(#water)'),
    group(houses, `transform="translate(0 ${quay * 1.5 + 120}) scale(1 -0.5)" opacity="0.28"`),
    glints(79, quay + 90, 1000, '#e8f2f4', 90),
    ripples,
    group(boat, 'transform="translate(-30 20)"'),
    group(
      polygon(
        [
          [0, 0],
          [-62, 20],
          [62, 20],
        ],
        '#e8b53a',
      ) +
        path('M-66 22q4-60 66-64q62 4 66 64q-22-14-44 0q-22-14-44 0q-22-14-44 0z', '#e8b53a') +
        path('M0-42q22 24 22 64q-22-14-44 0q0-40 22-64z', '#cf9a28'),
      'transform="translate(420 600)"',
    ),
    line('M420 596v66', '#3a3f44', 5),
    path('M392 690q0-62 28-64q28 2 28 64z', '#28506a'),
    circle(420, 622, 15, '#e3b596'),
    rect(404, 672, 12, 34, '#22303a'),
    rect(424, 672, 12, 34, '#22303a'),
    drops,
  )
