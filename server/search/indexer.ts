import type { DatabaseSync } from 'node:sqlite'
import { isRecord } from '#lib/json/record.ts'
import { type Indexed, indexedOf } from './indexed.ts'
import type { Held } from './messages.ts'
import { writerOn } from './writer.ts'

/** How many documents are read at a time: some 1 MB. */
const batchSize = 100

/** In ms: how long a revision is waited for that a replica of the Content Lake may not have yet. */
const lag = 400
const mostLags = 10

/** Reads from the Content Lake; rejects when it is away. */
export type Source = {
  /** Those of some documents that lists show, as `indexQuery` reads them. */
  documents: (ids: readonly string[]) => Promise<unknown>
  /** The answers that the page around the hits is made of, by the name of the query. */
  answers: () => Promise<ReadonlyMap<string, unknown>>
}

/** Keeps an index as the ledger says that it should be. */
export type Indexer = {
  /** Notes that documents have changed, and with them those that have their text. */
  changed: (documents: readonly Held[]) => void
  /** Notes everything in which the index differs from all that the ledger has. */
  compare: (all: ReadonlyMap<string, Held>) => void
  /**
   * Reads and writes the next documents that have been noted.
   * @returns in how many ms to go on; undefined when nothing is left. Rejects when the Content Lake is away, or with what
   * SQLite throws; what was noted is kept.
   */
  work: () => Promise<number | undefined>
}

type Noted = { revision: string | undefined; lags: number }

/** An indexer for an index whose schema is there. */
export function indexerOn(file: DatabaseSync, source: Source): Indexer {
  const writer = writerOn(file)
  const noted = new Map<string, Noted>()
  let hasNewAnswers = true
  const withPart = file.prepare(
    'SELECT d.id AS id FROM parts JOIN documents d ON d.rowid = parts.document WHERE part = ?',
  )
  const isWhole = file.prepare("INSERT OR REPLACE INTO about (name, value) VALUES ('whole', 'yes')")

  const note = (id: string, revision: string | undefined): void => void noted.set(id, { revision, lags: 0 })

  function noteThoseWith(part: string): void {
    for (const { id } of withPart.iterate(part)) if (!noted.has(String(id))) note(String(id), undefined)
  }

  let isComparing = false

  async function renewAnswers(): Promise<void> {
    for (const [name, answer] of await source.answers()) writer.keepAnswer(name, answer)
    hasNewAnswers = false
  }

  /** A document that is older than what the ledger has: the Content Lake lags. */
  const isBehind = ({ id, revision }: Indexed, asked: ReadonlyMap<string, Noted>): boolean => {
    const known = asked.get(id)
    return known?.revision !== undefined && known.revision !== revision && known.lags < mostLags
  }

  async function takeIn(asked: ReadonlyMap<string, Noted>): Promise<boolean> {
    const raw = await source.documents([...asked.keys()])
    const documents = Array.isArray(raw) ? raw.filter(isRecord).flatMap((one) => indexedOf(one) ?? []) : []
    writer.write([...asked.keys()], documents)
    const behind = documents.filter((one) => isBehind(one, asked))
    for (const { id } of behind) {
      const known = asked.get(id)
      if (known && !noted.has(id)) noted.set(id, { ...known, lags: known.lags + 1 })
    }
    return behind.length > 0
  }

  return {
    changed(documents) {
      for (const { id, revision, hasText } of documents) {
        if (hasText) note(id, revision)
        else hasNewAnswers = true
        noteThoseWith(id)
      }
    },
    compare(all) {
      isComparing = true
      hasNewAnswers = true
      const rows = file.prepare('SELECT id, revision FROM documents').all()
      const indexed = new Map(rows.map(({ id, revision }) => [String(id), String(revision)]))
      for (const [id, revision] of indexed) {
        const held = all.get(id)
        if (!held?.isListed || held.revision !== revision) note(id, held?.revision)
      }
      for (const { id, revision, isListed, hasText } of all.values())
        if (hasText && isListed && !indexed.has(id)) note(id, revision)
      const parts = file.prepare('SELECT part, revision FROM parts GROUP BY part, revision')
      for (const { part, revision } of parts.iterate())
        if ((all.get(String(part))?.revision ?? '') !== revision) noteThoseWith(String(part))
    },
    async work() {
      if (hasNewAnswers) await renewAnswers()
      const asked = new Map([...noted].slice(0, batchSize))
      for (const id of asked.keys()) noted.delete(id)
      try {
        if (asked.size > 0 && (await takeIn(asked))) return lag
      } catch (error) {
        // What was noted meanwhile is newer.
        for (const [id, known] of asked) if (!noted.has(id)) noted.set(id, known)
        throw error
      }
      if (noted.size > 0) return 0
      if (isComparing) isWhole.run()
      isComparing = false
      return undefined
    },
  }
}
