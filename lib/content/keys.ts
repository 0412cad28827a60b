type Entry = Record<string, unknown>

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const keyIn = (value: unknown): string | undefined =>
  isEntry(value) && typeof value._key === 'string' && value._key !== '' ? value._key : undefined

/** A key made from an index, with a prefix as long as needed to differ from all keys given. */
function keyOfPlace(index: number, given: ReadonlySet<string>): string {
  let key = `${index}`
  while (given.has(key)) key = `n${key}`
  return key
}

/**
 * Gives each object in a list a `_key` that is unique in the list. Studio always writes one; an import program often
 * writes none, or the same one everywhere. Missing keys are then derived from the entry's index, so that they are
 * stable; anchors and React depend on them.
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
