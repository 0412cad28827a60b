/** Figures of a series, in the unit of its values, rounded to a tenth. */
export type Figures = { count: number; p50: number; p99: number; max: number }

const tenth = (value: number): number => Math.round(value * 10) / 10

/** Nearest-rank percentiles (NIST handbook 7.2.6.2). */
export function figuresOf(values: readonly number[]): Figures {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => tenth(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN)
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) }
}

/** The middle value, or the mean of the two in the middle; NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return ((lower ?? Number.NaN) + (upper ?? Number.NaN)) / 2
}

/** What one answer costs, in the unit of the measured costs, and its ratio to the reference cost. */
export type Cost = { min: number; median: number; ratio: number }

const hundredth = (value: number): number => Math.round(value * 100) / 100

/** What answers cost by server, with the ratio of each median to the first one's; rounded to a hundredth. */
export function ratios(costs: ReadonlyMap<string, readonly number[]>): Record<string, Cost> {
  const [first = []] = costs.values()
  const rows = [...costs].map(([name, values]): [string, Cost] => {
    const [min, ratio] = [Math.min(...values), median(values) / median(first)]
    return [name, { min: hundredth(min), median: hundredth(median(values)), ratio: hundredth(ratio) }]
  })
  return Object.fromEntries(rows)
}

/** How long a promise takes to resolve, in ms. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await run()
  return performance.now() - began
}
