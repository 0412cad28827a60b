/** A random source that gives the same sequence for the same seed. */
export type Random = {
  /** From 0 up to but not including 1. */
  fraction(): number
  /** A whole number from 0 up to but not including `below`. */
  below(below: number): number
  chance(share: number): boolean
  pick<T>(from: readonly [T, ...T[]]): T
  /** Up to `most` of these, each at most once, in no particular order. */
  some<T>(from: readonly T[], most: number): T[]
}

/** Mulberry32: 32 bits of state are enough for a corpus, and give the same sequence on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(fraction() * limit)
  return {
    fraction,
    below,
    chance: (share) => fraction() < share,
    pick: (from) => from[below(from.length)] ?? from[0],
    some: (from, most) => {
      const left = [...from]
      const count = Math.min(below(most + 1), left.length)
      return Array.from({ length: count }, () => left.splice(below(left.length), 1)).flat()
    },
  }
}

/** The seed from `AKTUELT_SEED`, or from the date: every day tries other corpora, and a failing one can be repeated. */
export const seedFrom = (given: string | undefined, now: Date): number =>
  given ? Number(given) : Number(now.toISOString().slice(0, 10).replaceAll('-', ''))
