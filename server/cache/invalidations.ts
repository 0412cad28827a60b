import type { DatabaseSync } from 'node:sqlite'
import type { Database } from '#lib/sqlite/database.ts'

/**
 * Which tags have been cleared, counted instead of timed: each clearing is a generation, and a page whose rendering
 * began in an earlier one is stale, whenever it was finished. Stock Next compares with the time at which a page was
 * stored, and so keeps one that began before the clearing and ended after it.
 */
export type Clearings = {
  /** The number of clearings so far. */
  generation: () => number
  /** Clears tags, and gives the new generation: at once, and durably as soon as the disk takes it. */
  clear: (tags: Iterable<string>) => number
  /** Clears everything. */
  clearAll: () => number
  /** Whether any of the tags has been cleared since that generation. */
  hasClearedSince: (tags: readonly string[], generation: number) => boolean
}

/** Beyond so many tags the table begins anew, by clearing everything once: some 10 MB of memory. */
const limit = 100_000

const everything = '*'

export const clearingsSchema =
  'CREATE TABLE IF NOT EXISTS clearings (tag TEXT PRIMARY KEY, generation INTEGER NOT NULL) STRICT;'

function insertAll(file: DatabaseSync, tags: Iterable<readonly [tag: string, generation: number]>): void {
  const insert = file.prepare('INSERT OR REPLACE INTO clearings (tag, generation) VALUES (?, ?)')
  for (const [tag, generation] of tags) insert.run(tag, generation)
}

/** The clearings in a database, which is asked once; from then on the memory answers. */
export function clearingsIn(database: Database): Clearings {
  const rows = database.load((file) => file.prepare('SELECT tag, generation FROM clearings').all()) ?? []
  const known = new Map(rows.map((row) => [String(row.tag), Number(row.generation)]))
  let generation = 0
  for (const each of known.values()) generation = Math.max(generation, each)
  const write = database.part((file) => {
    file.exec('DELETE FROM clearings')
    insertAll(file, known)
  })

  /** One transaction: a kill in the midst of it leaves what was cleared before, and a full disk no half of it. */
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
