/** Which keys have which tags, in both directions. */
export type TagIndex = {
  set: (key: string, tags: readonly string[]) => void
  remove: (key: string) => void
  /** Every key that has any of the tags, each once. */
  keysUnder: (tags: Iterable<string>) => string[]
  keys: () => Iterable<string>
  size: () => number
  clear: () => void
}

/** An in-memory index; a lookup takes time in proportion to the keys it finds, not to how many keys there are. */
export function tagIndex(): TagIndex {
  const tagsOf = new Map<string, readonly string[]>()
  const keysOf = new Map<string, Set<string>>()

  const remove = (key: string) => {
    for (const tag of tagsOf.get(key) ?? []) {
      const keys = keysOf.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) keysOf.delete(tag)
    }
    tagsOf.delete(key)
  }

  return {
    set(key, tags) {
      remove(key)
      tagsOf.set(key, tags)
      for (const tag of tags) {
        const keys = keysOf.get(tag)
        if (keys) keys.add(key)
        else keysOf.set(tag, new Set([key]))
      }
    },
    remove,
    keysUnder: (tags) => [...new Set([...tags].flatMap((tag) => [...(keysOf.get(tag) ?? [])]))],
    keys: () => tagsOf.keys(),
    size: () => tagsOf.size,
    clear() {
      tagsOf.clear()
      keysOf.clear()
    },
  }
}
