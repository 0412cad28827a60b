import type { DatabaseSync } from 'node:sqlite'
import type { Database } from '#lib/sqlite/database.ts'

/**
 * Which tags have been invalidated, counted instead of timed: each invalidation is a generation, and a page whose rendering
 * began in an earlier one is stale, whenever it was finished. Stock Next compares with the time at which a page was
 * stored, and so keeps one that began before the invalidation and ended after it.
 */
export type Invalidations = {
  /** The number of invalidations so far. */
  generation: () => number
  /** Invalidates tags, and gives the new generation: at once, and durably as soon as the disk takes it. */
  invalidate: (tags: Iterable<string>) => number
  /** Invalidates everything. */
  invalidateAll: () => number
  /** Whether any of the tags has been invalidated since that generation. */
  hasInvalidatedSince: (tags: readonly string[], generation: number) => boolean
}

/** Beyond so many tags the table begins anew, by invalidating everything once: some 10 MB of memory. */
const limit = 100_000

const everything = '*'

export const invalidationsSchema =
  'CREATE TABLE IF NOT EXISTS clearings (tag TEXT PRIMARY KEY, generation INTEGER NOT NULL) STRICT;'

function insertAll(file: DatabaseSync, tags: Iterable<readonly [tag: string, generation: number]>): void {
  const insert = file.prepare('INSERT OR REPLACE INTO clearings (tag, generation) VALUES (?, ?)')
  for (const [tag, generation] of tags) insert.run(tag, generation)
}

/** The invalidations in a database, which is asked once; from then on the memory answers. */
export function invalidationsIn(database: Database): Invalidations {
  const rows = database.load((file) => file.prepare('SELECT tag, generation FROM clearings').all()) ?? []
  const known = new Map(rows.map((row) => [String(row.tag), Number(row.generation)]))
  let generation = 0
  for (const each of known.values()) generation = Math.max(generation, each)
  const write = database.part((file) => {
    file.exec('DELETE FROM clearings')
    insertAll(file, known)
  })

  /** One transaction: a kill in the midst of it leaves what was invalidated before, and a full disk no half of it. */
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
      // A generation of no tags would be forgotten by a restart, and counted twice.
      if (all.length === 0) return generation
      return known.size > limit ? invalidateAll() : record(all, false)
    },
    invalidateAll: invalidateAll,
    hasInvalidatedSince: (tags, since) =>
      (known.get(everything) ?? 0) > since || tags.some((tag) => (known.get(tag) ?? 0) > since),
  }
}
