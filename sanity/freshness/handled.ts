/** Remembers what has been handled, so that a delivery that comes twice is handled once. */
export type Handled = { has: (keys: readonly string[]) => boolean; add: (keys: readonly string[]) => void }

/** In memory, the newest `limit` keys: 10,000 of some 60 bytes are under 2 MB. */
export function rememberHandled(limit = 10_000): Handled {
  const known = new Set<string>()
  return {
    has: (keys) => keys.some((key) => known.has(key)),
    add: (keys) => {
      for (const key of keys) known.add(key)
      for (const key of known) {
        if (known.size <= limit) break
        known.delete(key)
      }
    },
  }
}
