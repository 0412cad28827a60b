import type { Facts } from '../cache/facts.ts'

/** A point in time that outlives the process, in ms since the epoch; undefined until it is set for the first time. */
export type Remembered = { get: () => number | undefined; set: (at: number) => void }

export function rememberedIn(facts: Facts, name: string): Remembered {
  const written = Number(facts.get(name))
  let latest = written > 0 ? written : undefined
  return {
    get: () => latest,
    set(at) {
      latest = at
      facts.set(name, String(at))
    },
  }
}
