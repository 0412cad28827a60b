import { cloud, glints, mountain, ridge, wood } from './landscape.ts'
import { circle, glow, gradient, group, picture, polygon, rect, sky, width } from './shapes.ts'

const horizon = 640

/** A fjord at sunrise between steep mountains, with a red boathouse. */
export const fjord = (): string => {
  const land = [
    ridge(11, 360, 90, horizon, '#a9bcd4'),
    ridge(23, 430, 110, horizon, '#8ca6c4'),
    mountain(3, [330, 120], [-260, 800, horizon], {
      lit: '#5d83a6',
      shade: '#456a8f',
      snow: '#f7f3ee',
      snowShade: '#c9d6e6',
    }),
    mountain(9, [1290, 70], [850, 1900, horizon], {
      lit: '#4d7699',
      shade: '#365d80',
      snow: '#fbf6ef',
      snowShade: '#bccde0',
    }),
    mountain(17, [40, 300], [-380, 470, horizon], { lit: '#3d6480', shade: '#2f5470' }),
    mountain(29, [1560, 330], [1130, 2000, horizon], { lit: '#2f5873', shade: '#244a63' }),
  ].join('')
  return picture(
    gradient('sky', '#7fb0d8', '#c6dbe6', '#fde3c0', '#fbd0a6') +
      gradient('water', '#e9cfae', '#86abc0', '#3d6b88', '#24506d') +
      glow('sun', '#fff3d6'),
    sky('url(#sky)'),
    circle(800, 560, 380, 'url(#sun)'),
    circle(800, 560, 58, '#fff6df'),
    cloud(520, 250, 0.9, '#fff', 0.65),
    cloud(930, 180, 0.6, '#fff', 0.5),
    land,
    rect(0, horizon, width, 360, 'url(#water)'),
    group(land, `transform="translate(0 ${horizon * 1.5}) scale(1 -0.5)" opacity="0.22"`),
    glints(5, horizon, 1000, '#fff3dc', 110),
    polygon(
      [
        [0, 1000],
        [0, 800],
        [190, 812],
        [360, 868],
        [520, 1000],
      ],
      '#26453f',
    ),
    polygon(
      [
        [0, 850],
        [170, 858],
        [330, 930],
        [400, 1000],
        [0, 1000],
      ],
      '#1d3833',
    ),
    wood(8, -20, 200, 815, 190, 14, '#17332f', '#234a42'),
    polygon(
      [
        [330, 880],
        [330, 806],
        [400, 760],
        [470, 806],
        [470, 880],
      ],
      '#a33a32',
    ),
    polygon(
      [
        [400, 760],
        [470, 806],
        [560, 806],
        [490, 760],
      ],
      '#3c3f44',
    ),
    rect(470, 806, 90, 74, '#8a2d28'),
    polygon(
      [
        [318, 812],
        [400, 752],
        [482, 812],
        [470, 812],
        [400, 766],
        [330, 812],
      ],
      '#f1e9dc',
    ),
    rect(372, 822, 56, 58, '#e9dfcf'),
    rect(398, 822, 4, 58, '#a33a32'),
    rect(300, 878, 300, 10, '#5a4a3c'),
    rect(330, 886, 10, 44, '#3f342a'),
    rect(450, 886, 10, 44, '#3f342a'),
    rect(560, 886, 10, 44, '#3f342a'),
  )
}
