import type { DatabaseSync } from 'node:sqlite'
import type { Database } from '#lib/sqlite/database.ts'

/** Remembers which deliveries have been handled, so that one that arrives twice is handled once. */
export type Handled = { has: (keys: readonly string[]) => boolean; add: (keys: readonly string[]) => void }

/** Sanity retries for minutes, not for days; 10,000 keys of some 60 bytes are some 2 MB of memory. */
const limit = 10_000

export const handledSchema =
  'CREATE TABLE IF NOT EXISTS handled (seq INTEGER PRIMARY KEY, key TEXT UNIQUE NOT NULL) STRICT;'

/** The newest keys, in a database, so that deliveries are not handled again after a restart. */
export function handledIn(database: Database, most = limit): Handled {
  const rows =
    database.load((file) => file.prepare('SELECT key FROM handled ORDER BY seq DESC LIMIT ?').all(most)) ?? []
  const known = new Set(rows.reverse().map(({ key }) => String(key)))

  const insertAll = (file: DatabaseSync, keys: Iterable<string>) => {
    const insert = file.prepare('INSERT OR IGNORE INTO handled (key) VALUES (?)')
    for (const key of keys) insert.run(key)
    file.prepare('DELETE FROM handled WHERE seq <= (SELECT max(seq) FROM handled) - ?').run(most)
  }
  const write = database.part((file) => {
    file.exec('DELETE FROM handled')
    insertAll(file, known)
  })

  return {
    has: (keys) => keys.some((key) => known.has(key)),
    add(keys) {
      if (keys.length === 0) return
      for (const key of keys) known.add(key)
      // A set keeps insertion order: the oldest are removed first.
      for (const key of known) {
        if (known.size <= most) break
        known.delete(key)
      }
      write((file) => insertAll(file, keys))
    },
  }
}
