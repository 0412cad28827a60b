import type { DatabaseSync } from 'node:sqlite'

/** Runs work as one transaction: all of it, or nothing. @throws what the work or SQLite throws. */
export function atomically(database: DatabaseSync, work: (database: DatabaseSync) => void): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    work(database)
    database.exec('COMMIT')
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}
