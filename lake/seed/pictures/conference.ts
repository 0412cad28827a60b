import { listener, person } from './buildings.ts'
import { mountain } from './landscape.ts'
import { circle, glow, gradient, group, path, picture, polygon, random, rect, sky, times } from './shapes.ts'

const hair = ['#2a1f1b', '#5b3b28', '#b98b46', '#8a8d90', '#3c2a22', '#a3512f', '#d6b877'] as const
const shirts = ['#23405c', '#2f5a5f', '#4b3a63', '#6b3d4f', '#2d4a3f', '#53506b'] as const

const rows = (() => {
  const next = random(41)
  const pick = <T>(values: readonly T[], fallback: T): T =>
    values[Math.floor(next() * values.length)] ?? fallback
  return [0, 1, 2]
    .map((row) => {
      const size = 112 + row * 34
      return times(15 - row * 3, (index) => {
        const x = (row % 2) * 50 + index * (112 + row * 30) + next() * 20
        return listener(x, 850 + row * 80, size, pick(hair, '#2a1f1b'), pick(shirts, '#23405c'))
      })
    })
    .join('')
})()

const slide = [
  rect(470, 110, 760, 430, '#0f2430', 'rx="10"'),
  rect(484, 124, 732, 402, 'url(#slide)'),
  group(
    mountain(43, [650, 330], [440, 900, 526], {
      lit: '#f0a35e',
      shade: '#d97f4b',
      snow: '#fff3df',
      snowShade: '#f6d2ab',
    }) +
      mountain(47, [1010, 290], [760, 1280, 526], {
        lit: '#e58b54',
        shade: '#c96a43',
        snow: '#fff3df',
        snowShade: '#f3c69b',
      }),
    'clip-path="url(#screen)"',
  ),
  circle(850, 210, 40, '#fff3df'),
  times(
    3,
    (index) =>
      circle(700 + index * 150, 440 - (index % 2) * 40, 18, '#15424f') +
      circle(700 + index * 150, 440 - (index % 2) * 40, 9, '#fff3df'),
  ),
  path('M718 436L832 404M868 404L982 436', 'none', 'stroke="#15424f" stroke-width="6"'),
].join('')

const lamp = (x: number, tilt: number): string =>
  group(
    polygon(
      [
        [-16, 0],
        [16, 0],
        [150, 700],
        [-150, 700],
      ],
      'url(#beam)',
    ) + rect(-22, -26, 44, 30, '#0e1d27', 'rx="6"'),
    `transform="translate(${x} 40) rotate(${tilt})"`,
  )

/** A conference hall: a speaker on the stage, a picture behind her, the audience in front. */
export const conference = (): string =>
  picture(
    gradient('hall', '#142c3b', '#1d4152', '#245363') +
      gradient('slide', '#2f7f8f', '#7fc0b4', '#f6dca8') +
      gradient('floor', '#8a5d3f', '#6b4531') +
      gradient('beam', '#ffe9b800', '#ffe9b83d', '#ffe9b800') +
      glow('light', '#ffdf9e', 0.4) +
      '<clipPath id="screen"><rect x="484" y="124" width="732" height="402"/></clipPath>',
    sky('url(#hall)'),
    times(11, (index) => rect(index * 150, 0, 70, 700, '#fff', 'opacity="0.025"')),
    circle(850, 420, 620, 'url(#light)'),
    slide,
    polygon(
      [
        [0, 700],
        [140, 640],
        [1460, 640],
        [1600, 700],
      ],
      'url(#floor)',
    ),
    rect(0, 700, 1600, 70, '#4f3325'),
    rect(0, 700, 1600, 8, '#b98156'),
    person(330, 600, 210, { skin: '#eec3a2', hair: '#7a3f26', shirt: '#e0a63a' }),
    polygon(
      [
        [250, 690],
        [262, 560],
        [398, 560],
        [410, 690],
      ],
      '#d8cbb6',
    ),
    polygon(
      [
        [262, 560],
        [398, 560],
        [400, 580],
        [260, 580],
      ],
      '#efe5d3',
    ),
    path('M330 560q10-34 34-40', 'none', 'stroke="#1b2a33" stroke-width="6" stroke-linecap="round"'),
    circle(366, 518, 9, '#1b2a33'),
    lamp(330, 0),
    lamp(1250, 14),
    lamp(620, -12),
    rect(0, 30, 1600, 14, '#0e1d27'),
    rows,
  )
