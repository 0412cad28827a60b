import type { DatabaseSync } from 'node:sqlite'
import type { Candidate } from './order.ts'

/** What the hits of an index are ordered and counted by. */
export type Stored = Omit<Candidate, 'score' | 'hasAll'>

/** The documents of an index, as a reader knows them. */
export type Documents = {
  /** Takes in what has changed. */
  learn: () => void
  get: (row: number) => Stored | undefined
  /** How many the index has. */
  size: () => number
  /** How many rows are in memory, those that are gone included. */
  held: () => number
}

/** So many rows that are gone are in memory at the most, beside as many as the index has. */
const mostGone = 1_000

const storedOf = (row: Record<string, unknown>): Stored => ({
  rowid: Number(row.rowid),
  kind: String(row.kind),
  year: Number(row.year),
  published: Number(row.published),
  starts: row.starts === null ? undefined : Number(row.starts),
  ends: row.ends === null ? undefined : Number(row.ends),
  isWithdrawn: row.withdrawn === 1,
})

/** Reads the documents of an index, each once: one that has changed has a new row. */
export function documentsIn(file: DatabaseSync): Documents {
  const known = new Map<number, Stored>()
  let [last, size] = [0, 0]
  const fresh = file.prepare(
    'SELECT rowid, kind, year, published, starts, ends, withdrawn FROM documents WHERE rowid > ? ORDER BY rowid',
  )
  const counted = file.prepare('SELECT count(*) AS count FROM documents')

  function read(): void {
    for (const row of fresh.iterate(last)) {
      const stored = storedOf(row)
      last = stored.rowid
      known.set(stored.rowid, stored)
    }
  }

  return {
    learn() {
      read()
      size = Number(counted.get()?.count)
      if (known.size <= 2 * size + mostGone) return
      known.clear()
      last = 0
      read()
    },
    get: (row) => known.get(row),
    size: () => size,
    held: () => known.size,
  }
}
