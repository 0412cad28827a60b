import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { log } from '#lib/log.ts'
import type { Facts } from '#sanity/freshness/facts.ts'

/** Written ahead and synced at checkpoints: a killed process loses nothing, a power cut the last moments. */
const pragmas = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;'

const tables = 'CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;'

function opened(path: string): DatabaseSync {
  const database = new DatabaseSync(path)
  database.exec(pragmas + tables)
  // Damage further in would only show when it is read, by which time it would be a fault (some 0.1 s for 60 MB).
  const check = database.prepare('PRAGMA quick_check(1)').get()?.quick_check
  if (check === 'ok') return database
  database.close()
  throw new Error(`The file is damaged: ${check}`)
}

/**
 * What this site keeps between runs: pages, ledger, changes that wait. All of it can be made anew from the Content
 * Lake, so a file that cannot be read is thrown away, and a folder that cannot be written is done without.
 */
export function openDatabase(path: string): DatabaseSync {
  try {
    mkdirSync(dirname(path), { recursive: true })
    return opened(path)
  } catch (error) {
    log.error({ path, err: error }, 'the kept pages cannot be opened; they are begun anew')
  }
  try {
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
    return opened(path)
  } catch (error) {
    log.error({ path, err: error }, 'nothing can be kept on disk; a restart forgets every page')
    return opened(':memory:')
  }
}

/** The facts in a database. */
export function factsIn(database: DatabaseSync): Facts {
  const read = database.prepare('SELECT value FROM facts WHERE name = ?')
  const write = database.prepare('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)')
  return {
    get: (name) => {
      const value = read.get(name)?.value
      return typeof value === 'string' ? value : undefined
    },
    set: (name, value) => void write.run(name, value),
  }
}
