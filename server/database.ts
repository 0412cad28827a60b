import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { log } from '#lib/log.ts'
import { makeFolder } from '#lib/process/makeFolder.ts'
import { type Database, databaseFrom, type Retries } from '#lib/sqlite/database.ts'
import { DamagedFileError, isDamaged } from '#lib/sqlite/errors.ts'
import { factsSchema } from './cache/facts.ts'
import { invalidationsSchema } from './cache/invalidations.ts'
import { pagesSchema } from './cache/store.ts'
import { handledSchema } from './freshness/handled.ts'
import { ledgerSchema } from './freshness/ledger.ts'
import { queueSchema } from './freshness/queue.ts'
import { checksSchema } from './links/checks.ts'
import { linkIndexSchema } from './links/linkIndex.ts'

/**
 * Write-ahead log, synced at checkpoints: a killed process loses nothing, a power cut the last few transactions.
 * Nothing else writes here; if something locks the file all the same, it counts as a disk that refuses writes, and
 * readers do not wait.
 */
const pragmas = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 100;'

const schema = [
  factsSchema,
  pagesSchema,
  invalidationsSchema,
  ledgerSchema,
  queueSchema,
  handledSchema,
  linkIndexSchema,
  checksSchema,
].join('\n')

/** The tables and indexes of a file, each with the SQL that created it. */
const shapeOf = (file: DatabaseSync): Map<string, string> =>
  new Map(
    file
      .prepare('SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL')
      .all()
      .map(({ name, sql }) => [String(name), String(sql)]),
  )

function ownShape(): Map<string, string> {
  const model = new DatabaseSync(':memory:')
  model.exec(schema)
  const shape = shapeOf(model)
  model.close()
  return shape
}

/** @throws DamagedFileError when a table's definition is that of another version. A missing table is created. */
function requireOwnShape(file: DatabaseSync): void {
  const found = shapeOf(file)
  for (const [name, sql] of ownShape()) {
    if (found.has(name) && found.get(name) !== sql) {
      throw new DamagedFileError(`The table ${name} is not that of this version`)
    }
  }
}

function opened(path: string): DatabaseSync {
  const file = new DatabaseSync(path)
  try {
    file.exec(pragmas)
    // Otherwise damage further in would show only when it is read, as a fault (the check takes some 0.1 s for 60 MB).
    const check = file.prepare('PRAGMA quick_check(1)').get()?.quick_check
    if (check !== 'ok') throw new DamagedFileError(`The file is damaged: ${check}`)
    requireOwnShape(file)
    return file
  } catch (error) {
    file.close()
    throw error
  }
}

function openedOrNew(path: string): DatabaseSync {
  makeFolder(dirname(path))
  try {
    return opened(path)
  } catch (error) {
    if (!isDamaged(error)) throw error
    log.error({ path, err: error }, 'the kept pages cannot be read; they are begun anew')
  }
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
  return opened(path)
}

/**
 * What this site keeps between runs: pages, ledger, pending changes, links. All of it can be rebuilt from the Content Lake, so
 * an unreadable file is thrown away, and while the disk cannot be written the site runs without it.
 */
export const openDatabase = (path: string, retries?: Retries): Database =>
  databaseFrom({ open: () => openedOrNew(path), schema, log, ...(retries && { retries }) })
