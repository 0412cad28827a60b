import { setTimeout as pause } from 'node:timers/promises'
import type { Database, Retries } from '#lib/sqlite/database.ts'

/** Tried again within some milliseconds. */
export const soon: Retries = { first: 5, longest: 10 }

/** Has a database refuse every write from now on, as that of a full disk does. */
export function refuseWrites(database: Database): void {
  database.read((file) => file.exec('PRAGMA query_only = ON'))
}

/** Has it take writes again, and waits until it has made up for what it refused. */
export async function takeWrites(database: Database): Promise<void> {
  database.read((file) => file.exec('PRAGMA query_only = OFF'))
  for (const deadline = Date.now() + 5_000; !database.state().writable; await pause(5)) {
    if (Date.now() > deadline) throw new Error('The database never took writes again')
  }
}
