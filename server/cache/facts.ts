import type { DatabaseSync } from 'node:sqlite'
import type { Database } from '#lib/sqlite/database.ts'

/** Small named facts that outlive the process, such as which build the pages are of. */
export type Facts = { get: (name: string) => string | undefined; set: (name: string, value: string) => void }

export const factsSchema =
  'CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;'

/** The facts in a database, which is read once, at the start. */
export function factsIn(database: Database): Facts {
  const rows = database.load((file) => file.prepare('SELECT name, value FROM facts').all()) ?? []
  const facts = new Map(rows.map(({ name, value }) => [String(name), String(value)]))
  const insert = (file: DatabaseSync, name: string, value: string) =>
    file.prepare('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)').run(name, value)
  const write = database.part((file) => {
    file.exec('DELETE FROM facts')
    for (const [name, value] of facts) insert(file, name, value)
  })
  return {
    get: (name) => facts.get(name),
    set(name, value) {
      facts.set(name, value)
      write((file) => void insert(file, name, value))
    },
  }
}
