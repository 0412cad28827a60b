/** Figures of a series, in the unit of its values, rounded to a tenth. */
export type Figures = { count: number; p50: number; p99: number; max: number }

const tenth = (value: number): number => Math.round(value * 10) / 10

/** Nearest-rank percentiles (NIST handbook 7.2.6.2). */
export function figuresOf(values: readonly number[]): Figures {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => tenth(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN)
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) }
}

/** How long a promise takes, in ms. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await run()
  return performance.now() - began
}
