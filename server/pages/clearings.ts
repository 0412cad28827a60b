import type { DatabaseSync } from 'node:sqlite'

/**
 * Which tags have been cleared, counted instead of timed: each clearing is a generation, and a page whose rendering
 * began in an earlier one is stale, whenever it was finished. Stock Next compares with the time at which a page was
 * stored, and so keeps one that began before the clearing and ended after it.
 */
export type Clearings = {
  /** The number of clearings so far. */
  generation: () => number
  /** Clears tags, durably, and gives the new generation. */
  clear: (tags: Iterable<string>) => number
  /** Clears everything. */
  clearAll: () => number
  /** Whether any of the tags has been cleared since that generation. */
  hasClearedSince: (tags: readonly string[], generation: number) => boolean
}

/** Beyond so many tags the table begins anew, by clearing everything once: some 10 MB of memory. */
const limit = 100_000

const everything = '*'

const schema =
  'CREATE TABLE IF NOT EXISTS clearings (tag TEXT PRIMARY KEY, generation INTEGER NOT NULL) STRICT'

/** The clearings in a database, which is asked once; from then on the memory answers. */
export function clearingsIn(database: DatabaseSync): Clearings {
  database.exec(schema)
  const write = database.prepare('INSERT OR REPLACE INTO clearings (tag, generation) VALUES (?, ?)')
  const known = new Map<string, number>()
  let generation = 0
  for (const row of database.prepare('SELECT tag, generation FROM clearings').all()) {
    known.set(String(row.tag), Number(row.generation))
    generation = Math.max(generation, Number(row.generation))
  }

  /** One transaction: a kill in the midst of it leaves what was cleared before, and a full disk no half of it. */
  const record = (tags: readonly string[], isAll: boolean): number => {
    generation++
    if (isAll) known.clear()
    for (const tag of tags) known.set(tag, generation)
    database.exec('BEGIN')
    try {
      if (isAll) database.exec('DELETE FROM clearings')
      for (const tag of tags) write.run(tag, generation)
      database.exec('COMMIT')
    } finally {
      if (database.isTransaction) database.exec('ROLLBACK')
    }
    return generation
  }

  const clearAll = (): number => record([everything], true)

  return {
    generation: () => generation,
    clear(tags) {
      const all = [...tags]
      // A generation of no tags would be forgotten by a restart, and counted twice.
      if (all.length === 0) return generation
      return known.size > limit ? clearAll() : record(all, false)
    },
    clearAll,
    hasClearedSince: (tags, since) =>
      (known.get(everything) ?? 0) > since || tags.some((tag) => (known.get(tag) ?? 0) > since),
  }
}
