import type { DatabaseSync } from 'node:sqlite'
import type { Database } from '#lib/sqlite/database.ts'

/**
 * Which tags have been invalidated, counted rather than timed: each invalidation starts a new generation, and a page
 * whose rendering began in an earlier one is stale, whenever it was finished. Stock Next compares with the time at
 * which a page was stored, and so keeps a page whose rendering began before the invalidation and ended after it.
 */
export type Invalidations = {
  /** The number of invalidations so far. */
  generation: () => number
  /** Invalidates tags and returns the new generation: at once, and durably as soon as the disk accepts it. */
  invalidate: (tags: Iterable<string>) => number
  /** Invalidates everything. */
  invalidateAll: () => number
  /** Whether any of the tags has been invalidated since that generation. */
  hasInvalidatedSince: (tags: readonly string[], generation: number) => boolean
}

/** Above this many tags (some 10 MB of memory) everything is invalidated once and the table starts over. */
const limit = 100_000

const everything = '*'

export const invalidationsSchema =
  'CREATE TABLE IF NOT EXISTS clearings (tag TEXT PRIMARY KEY, generation INTEGER NOT NULL) STRICT;'

function insertAll(file: DatabaseSync, tags: Iterable<readonly [tag: string, generation: number]>): void {
  const insert = file.prepare('INSERT OR REPLACE INTO clearings (tag, generation) VALUES (?, ?)')
  for (const [tag, generation] of tags) insert.run(tag, generation)
}

/** The invalidations in a database, which is read once; after that, lookups are served from memory. */
export function invalidationsIn(database: Database): Invalidations {
  const rows = database.load((file) => file.prepare('SELECT tag, generation FROM clearings').all()) ?? []
  const known = new Map(rows.map((row) => [String(row.tag), Number(row.generation)]))
  let generation = 0
  for (const each of known.values()) generation = Math.max(generation, each)
  const write = database.part((file) => {
    file.exec('DELETE FROM clearings')
    insertAll(file, known)
  })

  /** One transaction: if the process is killed or the disk is full, the invalidation is stored whole or not at all. */
  const record = (tags: readonly string[], isAll: boolean): number => {
    generation++
    if (isAll) known.clear()
    for (const tag of tags) known.set(tag, generation)
    write((file) => {
      if (isAll) file.exec('DELETE FROM clearings')
      insertAll(
        file,
        tags.map((tag) => [tag, generation] as const),
      )
    })
    return generation
  }

  const invalidateAll = (): number => record([everything], true)

  return {
    generation: () => generation,
    invalidate(tags) {
      const all = [...tags]
      // A generation without tags would be forgotten at a restart, and its number used twice.
      if (all.length === 0) return generation
      return known.size > limit ? invalidateAll() : record(all, false)
    },
    invalidateAll: invalidateAll,
    hasInvalidatedSince: (tags, since) =>
      (known.get(everything) ?? 0) > since || tags.some((tag) => (known.get(tag) ?? 0) > since),
  }
}
