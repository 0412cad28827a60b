import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { millisecondsOf, osloYear } from '#lib/dates/oslo.ts'
import type { Row } from '../row.ts'
import { momentsOf } from './moments.ts'

/** What readers see of a document: which revision, and since when (ISO 8601). */
export type Shown = { revision: string; since: string }

/**
 * A document in the ledger: as the Content Lake last had it, and as readers see it. `shown` is undefined until its pages
 * have been seen to be fresh.
 */
export type Entry = { row: Row; shown: Shown | undefined; moments: readonly number[] }

/** What was last handled, document by document: in memory to be asked, on disk to outlive the process. */
export type Ledger = {
  get: (id: string) => Entry | undefined
  ids: () => Iterable<string>
  entries: () => Iterable<Entry>
  size: () => number
  /**
   * Takes in what a document has become at `now` (ms since the epoch), its tags just cleared; in memory only, until it is
   * settled. A moment that is new and past needs no clock any more: most documents are published «now», and would be
   * made anew twice.
   */
  take: (id: string, row: Row | undefined, now: number) => void
  /** Writes down that readers see these documents as they were taken in. */
  settle: (ids: readonly string[], since: Date) => void
  /**
   * Whether any document that readers may know of at `now` (ms since the epoch) answers to a name: a slug, a year in
   * Oslo, a path that is led elsewhere.
   */
  hasName: (kind: NameKind, name: string, now: number) => boolean
}

const schema = 'CREATE TABLE IF NOT EXISTS ledger (id TEXT PRIMARY KEY, entry TEXT NOT NULL) STRICT'

// Written below from a Row, and by nothing else; its own schema parses what the Content Lake gives.
const entryText = z.object({
  row: z.custom<Row>((value) => typeof value === 'object' && value !== null),
  shown: z.object({ revision: z.string(), since: z.string() }),
})

/** What kind of address a name is for. */
export type NameKind = 'document' | 'topic' | 'year' | 'redirect'

const named = (kind: NameKind, name: string | undefined): string[] =>
  name === undefined ? [] : [`${kind} ${name}`]

/** The names that a document answers to. */
function namesOf({ type, slug, from, publishedAt, listable }: Row): string[] {
  if (type === 'redirect') return named('redirect', from)
  if (type === 'topic') return named('topic', slug)
  if (type !== 'article' && type !== 'event') return []
  // Without a title it has no page; a row that an older version of the site wrote does not say.
  if (listable === false) return []
  const year = publishedAt === undefined ? undefined : String(osloYear(publishedAt))
  return [...named('document', slug), ...named('year', year)]
}

/** When readers may know of a document, in ms since the epoch: always, where no time is told that can be read. */
const knownFrom = ({ publishedAt }: Row): number =>
  publishedAt === undefined ? Number.NEGATIVE_INFINITY : millisecondsOf(publishedAt)

/** The ledger in a database, which is read once. */
export function ledgerIn(database: DatabaseSync): Ledger {
  database.exec(schema)
  const write = database.prepare('INSERT OR REPLACE INTO ledger (id, entry) VALUES (?, ?)')
  const remove = database.prepare('DELETE FROM ledger WHERE id = ?')
  const entries = new Map<string, Entry>()
  /** Who answers to each name, and from when readers may know of it. */
  const names = new Map<string, Map<string, number>>()

  const nameless = (id: string, row: Row) => {
    for (const name of namesOf(row)) {
      const bearers = names.get(name)
      bearers?.delete(id)
      if (bearers?.size === 0) names.delete(name)
    }
  }

  const name = (id: string, row: Row) => {
    for (const name of namesOf(row)) {
      const bearers = names.get(name) ?? new Map<string, number>()
      names.set(name, bearers.set(id, knownFrom(row)))
    }
  }

  const keep = (id: string, entry: Entry | undefined) => {
    const before = entries.get(id)
    if (before) nameless(id, before.row)
    if (entry) name(id, entry.row)
    if (entry === undefined) entries.delete(id)
    else entries.set(id, entry)
  }

  const momentsIn = (row: Row) => momentsOf(row).map((moment) => moment.getTime())

  for (const { id, entry } of database.prepare('SELECT id, entry FROM ledger').all()) {
    const { row, shown } = entryText.parse(JSON.parse(String(entry)))
    keep(String(id), { row, shown, moments: momentsIn(row) })
  }

  return {
    get: (id) => entries.get(id),
    ids: () => entries.keys(),
    entries: () => entries.values(),
    size: () => entries.size,
    take(id, row, now) {
      const before = entries.get(id)
      const isOpen = (moment: number) => moment > now || before?.moments.includes(moment)
      keep(id, row && { row, shown: before?.shown, moments: momentsIn(row).filter(isOpen) })
    },
    settle(ids, since) {
      database.exec('BEGIN')
      try {
        for (const id of ids) {
          const entry = entries.get(id)
          if (entry === undefined) {
            remove.run(id)
            continue
          }
          const { revision } = entry.row
          if (entry.shown?.revision !== revision) entry.shown = { revision, since: since.toISOString() }
          write.run(id, JSON.stringify({ row: entry.row, shown: entry.shown }))
        }
        database.exec('COMMIT')
      } finally {
        if (database.isTransaction) database.exec('ROLLBACK')
      }
    },
    hasName(kind, name, now) {
      const bearers = names.get(`${kind} ${name}`)?.values() ?? []
      return [...bearers].some((from) => from <= now)
    },
  }
}
