import type { DatabaseSync } from 'node:sqlite'
import type { Doc } from '../document.ts'
import type { Committed } from '../transaction/types.ts'

/**
 * Runs inside the SQLite transaction of a commit, before it is final: rows it writes are kept or lost together with
 * the content. Throwing undoes the commit.
 */
export type CommitHook = (committed: Committed, database: DatabaseSync) => void

/** A part of the log. Both ends are transaction ids and belong to it; an id that is not in the log gives nothing. */
export type LogRange = {
  limit: number
  from?: string | undefined
  to?: string | undefined
  newestFirst?: boolean
}

/** A revision (a transaction id), an ISO time, or the last time the document existed. */
export type LogPoint = { revision: string } | { time: string } | 'last'

/** Where the lake keeps its documents and its transaction log. Only the transaction function calls `commit`. */
export type Store = {
  /** For parts of the lake that own tables of their own, such as the webhook queue. */
  readonly database: DatabaseSync
  /** Grows by one at each commit; what is derived from the documents is fresh as long as it stands. */
  readonly version: number
  get(id: string): Doc | undefined
  /** Every document, in the order of creation here. */
  all(): Iterable<Doc>
  ofType(type: string): Iterable<Doc>
  /** The ids of the documents that hold a strong reference to `id`. */
  referrers(id: string): ReadonlySet<string>
  /** Writes a transaction: documents, log and what the hooks add, all or nothing. */
  commit(committed: Committed, hooks: readonly CommitHook[]): void
  transaction(transactionId: string): Committed | undefined
  /** The transactions that touched any of the documents, oldest first unless asked otherwise. */
  transactionsOf(documentIds: readonly string[], range: LogRange): Committed[]
  /** The document as it was at a point of its history; undefined when it did not exist then. */
  documentAt(id: string, point: LogPoint): Doc | undefined
  lastTransactionId(): string | undefined
  setting(key: string): unknown
  saveSetting(key: string, value: unknown): void
  close(): void
}
