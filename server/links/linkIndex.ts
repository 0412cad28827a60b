import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { type Link, linksIn } from '#lib/links/linksIn.ts'
import type { Database } from '#lib/sqlite/database.ts'
import type { Summary } from '#sanity/summary.ts'
import { storedRows } from '../freshness/storedRows.ts'

/** The links of a revision of a document. */
export type Linked = { type: string; revision: string; links: readonly Link[] }

/** The types that lead anywhere. A test compares them with the schemas. */
export const linkingTypes: ReadonlySet<string> = new Set([
  'article',
  'event',
  'person',
  'redirect',
  'siteSettings',
  'alert',
])

/** The links of every document that readers see, as they were last read. */
export type LinkIndex = {
  /** Reads the documents whose revision is another than the one that is known. Rejects with the client's error. */
  follow: (seen: Iterable<Summary>) => Promise<void>
  entries: () => Iterable<[id: string, linked: Linked]>
}

export const linkIndexSchema =
  'CREATE TABLE IF NOT EXISTS links (id TEXT PRIMARY KEY, entry TEXT NOT NULL) STRICT;'

const path = z.string()
const link = z.union([z.object({ href: z.string(), path }), z.object({ reference: z.string(), path })])
const linked = z.object({ type: z.string(), revision: z.string(), links: z.array(link) })

/** How many documents are read at a time, some 1 MB, and the rest between, in ms: readers' queries go first. */
const batch = 100
const rest = 250

const stored = z.array(z.looseObject({ _id: z.string(), _type: z.string(), _rev: z.string() }))

const insert = (file: DatabaseSync, id: string, entry: Linked) =>
  file.prepare('INSERT OR REPLACE INTO links (id, entry) VALUES (?, ?)').run(id, JSON.stringify(entry))

/** Documents as stored, by their ids. */
export type ReadDocuments = (ids: readonly string[]) => Promise<unknown>

/** The index in a database, which is read once; documents that another version wrote are read anew. */
export function linkIndexIn(database: Database, read: ReadDocuments): LinkIndex {
  const rows = database.load((file) => file.prepare('SELECT id, entry FROM links').all()) ?? []
  const index = storedRows(rows, 'entry', linked).read
  const write = database.part((file) => {
    file.exec('DELETE FROM links')
    for (const [id, entry] of index) insert(file, id, entry)
  })

  function forget(seen: ReadonlyMap<string, string>): void {
    const gone = [...index.keys()].filter((id) => !seen.has(id))
    for (const id of gone) index.delete(id)
    if (gone.length === 0) return
    write((file) => {
      const remove = file.prepare('DELETE FROM links WHERE id = ?')
      for (const id of gone) remove.run(id)
    })
  }

  async function take(ids: readonly string[]): Promise<void> {
    const documents = stored.parse(await read(ids))
    for (const document of documents) {
      const { _id, _type, _rev } = document
      index.set(_id, { type: _type, revision: _rev, links: linksIn(document) })
    }
    write((file) => {
      for (const { _id } of documents) {
        const entry = index.get(_id)
        if (entry) insert(file, _id, entry)
      }
    })
  }

  return {
    async follow(seen) {
      const revisions = new Map<string, string>()
      for (const { id, type, revision } of seen) if (linkingTypes.has(type)) revisions.set(id, revision)
      forget(revisions)
      const changed = [...revisions].filter(([id, revision]) => index.get(id)?.revision !== revision)
      for (let from = 0; from < changed.length; from += batch) {
        if (from > 0) await pause(rest, undefined, { ref: false })
        await take(changed.slice(from, from + batch).map(([id]) => id))
      }
    },
    entries: () => index.entries(),
  }
}
