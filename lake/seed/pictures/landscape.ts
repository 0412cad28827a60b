import { ellipse, line, path, polygon, random, rect, times, width } from './shapes.ts'

/** A distant ridge across the whole picture, made by midpoint displacement so that it is rough at every scale. */
export function ridge(seed: number, top: number, relief: number, base: number, fill: string): string {
  const next = random(seed)
  let heights = [top + relief * next(), top + relief * next()]
  for (let spread = relief; heights.length < 130; spread /= 1.95) {
    const rough = spread
    heights = heights.flatMap((y, index) => {
      const after = heights[index + 1]
      return after === undefined ? [y] : [y, (y + after) / 2 + (next() - 0.5) * rough]
    })
  }
  const step = width / (heights.length - 1)
  return polygon([[0, base], ...heights.map((y, index) => [index * step, y] as const), [width, base]], fill)
}

type Colours = { lit: string; shade: string; snow?: string; snowShade?: string }

/**
 * A mountain with a lit and a shaded face, divided by a crooked ridge; with snow at the summit if a colour is given.
 */
export function mountain(
  seed: number,
  summit: readonly [number, number],
  base: readonly [left: number, right: number, y: number],
  { lit, shade, snow, snowShade }: Colours,
): string {
  const next = random(seed)
  const [x, y] = summit
  const [left, right, bottom] = base
  const at = (edge: number, share: number, wander: number) =>
    [
      x + (edge - x) * share + (next() - 0.5) * wander,
      y + (bottom - y) * share ** 0.92 + (next() - 0.5) * wander * 0.5,
    ] as const
  const shares = [0.12, 0.24, 0.37, 0.5, 0.64, 0.8]
  const relief = (bottom - y) * 0.09
  const west = [...shares.map((share) => at(left, share, relief)), [left, bottom] as const]
  const east = [...shares.map((share) => at(right, share, relief)), [right, bottom] as const]
  const spine = shares.map((share, index) => {
    const side = (index % 2 === 0 ? 1 : -1) * relief * (0.6 + next()) * Math.min(1, share * 2.2)
    return [x + side + (right - left) * 0.05 * share, y + (bottom - y) * share] as const
  })
  const foot = [x + (right - left) * 0.06, bottom] as const
  const faces =
    polygon([summit, ...west, foot, ...spine.toReversed()], lit) +
    polygon([summit, ...east, foot, ...spine.toReversed()], shade)
  if (!snow) return faces
  const cap = (side: readonly (readonly [number, number])[], fill: string) => {
    const [first, second, third] = side
    const [mid, low] = [spine[1], spine[2]]
    if (!first || !second || !third || !mid || !low) return ''
    const notch = [(third[0] + low[0]) / 2, (second[1] + mid[1]) / 2] as const
    return polygon([summit, first, second, third, notch, low, ...spine.slice(0, 2).toReversed()], fill)
  }
  return faces + cap(west, snow) + cap(east, snowShade ?? snow)
}

/** Strokes of light on water, denser towards the horizon at `top`. */
export function glints(seed: number, top: number, bottom: number, colour: string, count = 70): string {
  const next = random(seed)
  return times(count, () => {
    const depth = next() ** 1.6
    const x = next() * width
    const length = 16 + depth * 130 * next()
    const y = top + 6 + depth * (bottom - top)
    return line(
      `M${x.toFixed(1)} ${y.toFixed(1)}h${length.toFixed(1)}`,
      colour,
      1.5 + depth * 4,
      `opacity="${(0.12 + next() * 0.38).toFixed(2)}"`,
    )
  })
}

/** A flat-bottomed cloud whose left end is at `x` and whose base is at `y`. */
export const cloud = (x: number, y: number, scale: number, fill: string, opacity = 1): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})" opacity="${opacity}">${path('M0 0c-34 0-40-46-4-52c2-44 62-62 92-30c30-52 122-44 130 12c42-16 84 14 74 44c36-6 48 26 18 26z', fill)}</g>`

/** A spruce whose foot is at `x`, `y`. */
const spruce = (x: number, y: number, size: number, dark: string, light: string): string =>
  times(4, (index) => {
    const top = y - size + index * size * 0.2
    const half = size * (0.1 + index * 0.055)
    const low = top + size * 0.34
    return (
      polygon(
        [
          [x, top],
          [x + half, low],
          [x, low - size * 0.04],
        ],
        dark,
      ) +
      polygon(
        [
          [x, top],
          [x - half, low],
          [x, low - size * 0.04],
        ],
        light,
      )
    )
  }) + rect(x - size * 0.022, y - size * 0.1, size * 0.044, size * 0.12, dark)

/** A forest of spruces along a line, drawn from back to front. */
export function wood(
  seed: number,
  from: number,
  to: number,
  y: number,
  size: number,
  count: number,
  dark: string,
  light: string,
): string {
  const next = random(seed)
  const trees = Array.from({ length: count }, () => ({
    x: from + next() * (to - from),
    y: y + next() * size * 0.3,
    size: size * (0.6 + next() * 0.6),
  }))
  return trees
    .toSorted((a, b) => a.y - b.y)
    .map((tree) => spruce(tree.x, tree.y, tree.size, dark, light))
    .join('')
}

/** A low island or skerry with a softer shadow under it. */
export const island = (x: number, y: number, w: number, h: number, fill: string, shadow: string): string =>
  ellipse(x, y + 5, w * 0.54, h * 0.14, shadow) +
  path(
    `M${x - w / 2} ${y}c${w * 0.14} ${-h} ${w * 0.36} ${-h * 1.1} ${w * 0.5} ${-h * 0.7}c${w * 0.16} ${-h * 0.4} ${w * 0.4} ${h * 0.1} ${w * 0.5} ${h * 0.7}z`,
    fill,
  )
