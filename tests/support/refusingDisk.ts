import { setTimeout as pause } from 'node:timers/promises'
import type { Database, Retries } from '#lib/sqlite/database.ts'

/** Retries within a few milliseconds. */
export const soon: Retries = { first: 5, longest: 10 }

/** Makes a database refuse every write from now on, as on a full disk. */
export function refuseWrites(database: Database): void {
  database.read((file) => file.exec('PRAGMA query_only = ON'))
}

/** Makes it accept writes again, and waits until it has written what it refused. */
export async function takeWrites(database: Database): Promise<void> {
  database.read((file) => file.exec('PRAGMA query_only = OFF'))
  for (const deadline = Date.now() + 5_000; !database.state().writable; await pause(5)) {
    if (Date.now() > deadline) throw new Error('The database never took writes again')
  }
}
