import type { DatabaseSync } from 'node:sqlite'

/** Remembers which deliveries have been handled, so that one that comes twice is handled once. */
export type Handled = { has: (keys: readonly string[]) => boolean; add: (keys: readonly string[]) => void }

/** Sanity delivers again for minutes, not for days; 10,000 keys of some 60 bytes are under 2 MB. */
const limit = 10_000

const schema = 'CREATE TABLE IF NOT EXISTS handled (seq INTEGER PRIMARY KEY, key TEXT UNIQUE NOT NULL) STRICT'

/** The newest keys, in a database: a restart does not handle them again. */
export function handledIn(database: DatabaseSync, most = limit): Handled {
  database.exec(schema)
  const find = database.prepare('SELECT 1 FROM handled WHERE key = ?')
  const insert = database.prepare('INSERT OR IGNORE INTO handled (key) VALUES (?)')
  const trim = database.prepare('DELETE FROM handled WHERE seq <= (SELECT max(seq) FROM handled) - ?')
  return {
    has: (keys) => keys.some((key) => find.get(key) !== undefined),
    add(keys) {
      for (const key of keys) insert.run(key)
      if (keys.length > 0) trim.run(most)
    },
  }
}
