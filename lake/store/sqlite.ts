import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { atomically } from '#lib/sqlite/atomically.ts'
import type { Doc } from '../document.ts'
import type { Committed } from '../transaction/types.ts'
import { transactionLog } from './log.ts'
import { DocumentMemory } from './memory.ts'
import { schema } from './schema.ts'
import type { CommitHook, Store } from './store.ts'

/** The path of a lake's database in its directory; `:memory:` is SQLite's own name for a database without a file. */
export const databaseFile = (directory: string): string =>
  directory === ':memory:' ? directory : join(directory, 'lake.sqlite')

/**
 * Only one process at a time may use a lake's directory. SQLite's lock enforces this, and is released with the process.
 */
export class DirectoryInUseError extends Error {
  override name = 'DirectoryInUseError'
}

/**
 * Opens the store in an SQLite file, which is created when absent, and reads its documents into memory.
 * @throws DirectoryInUseError when another process holds the file: two copies in memory would drift apart.
 */
export function openSqliteStore(file: string): Store {
  const database = openExclusively(file)
  database.exec(schema)
  const memory = new DocumentMemory()
  for (const row of database.prepare('SELECT body FROM documents ORDER BY position').iterate()) {
    // Only this store writes here, and it writes a Doc.
    memory.put(JSON.parse(String(row.body)) as Doc)
  }
  const log = transactionLog(database)
  const put = database.prepare(
    `INSERT INTO documents (id, position, body) VALUES (:id, :position, :body)
     ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
  )
  const remove = database.prepare('DELETE FROM documents WHERE id = ?')
  const readSetting = database.prepare('SELECT value FROM settings WHERE key = ?')
  const writeSetting = database.prepare('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)')
  let version = 0

  const write = (committed: Committed, hooks: readonly CommitHook[]) => {
    const position = log.append(committed)
    for (const { id, after } of committed.changes) {
      if (after) put.run({ id, position, body: JSON.stringify(after) })
      else remove.run(id)
    }
    for (const hook of hooks) hook(committed, database)
  }

  return {
    database,
    get version() {
      return version
    },
    get: (id) => memory.get(id),
    all: () => memory.all(),
    ofType: (type) => memory.ofType(type),
    referrers: (id) => memory.referrers(id),
    commit(committed, hooks) {
      atomically(database, () => write(committed, hooks))
      for (const { id, after } of committed.changes) {
        if (after) memory.put(after)
        else memory.remove(id)
      }
      version += 1
    },
    transaction: (transactionId) => log.find(transactionId),
    transactionsOf: (documentIds, range) => log.of(documentIds, range),
    documentAt: (id, point) => log.documentAt(id, point),
    lastTransactionId: () => log.lastId(),
    setting(key) {
      const row = readSetting.get(key)
      return row ? JSON.parse(String(row.value)) : undefined
    },
    saveSetting: (key, value) => void writeSetting.run(key, JSON.stringify(value)),
    close() {
      if (database.isOpen) database.close()
    },
  }
}

function openExclusively(file: string): DatabaseSync {
  const database = new DatabaseSync(file)
  try {
    // NORMAL survives a crash of the process, which is the risk on a developer's machine; FULL would wait for the disk
    // at every keystroke in Studio.
    database.exec(`
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      PRAGMA foreign_keys = ON;
      BEGIN IMMEDIATE; COMMIT;`)
    return database
  } catch (error) {
    database.close()
    if (!/locked|busy/i.test(String(error))) throw error
    throw new DirectoryInUseError(
      `Another lake is using ${file}: stop it first, or choose another directory`,
      {
        cause: error,
      },
    )
  }
}
