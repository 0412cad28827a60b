type Entry = Record<string, unknown>

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const keyIn = (value: unknown): string | undefined =>
  isEntry(value) && typeof value._key === 'string' && value._key !== '' ? value._key : undefined

/** A key for a place, longer by as much as is needed to be none of those given. */
function keyOfPlace(index: number, given: ReadonlySet<string>): string {
  let key = `${index}`
  while (given.has(key)) key = `n${key}`
  return key
}

/**
 * Entries of which each object has a `_key` that is its own in the list. Studio gives one to each; a program that imports
 * often gives none, or the same to all. Theirs are then made of their places, so that a list gives the same ones each
 * time; anchors and React go by them.
 */
export function keyed(entries: readonly unknown[]): unknown[] {
  const given = new Set(entries.flatMap((entry) => keyIn(entry) ?? []))
  const seen = new Set<string>()
  return entries.map((entry, index) => {
    if (!isEntry(entry)) return entry
    const own = keyIn(entry)
    if (own !== undefined && !seen.has(own)) {
      seen.add(own)
      return entry
    }
    return { ...entry, _key: keyOfPlace(index, given) }
  })
}
