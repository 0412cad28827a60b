import type { DatabaseSync } from 'node:sqlite'
import type { Doc } from '../document.ts'
import type { Committed } from '../transaction/types.ts'

/**
 * Runs inside the SQLite transaction of a commit, before it is final: the rows it writes are committed or rolled back
 * together with the content. Throwing rolls the commit back.
 */
export type CommitHook = (committed: Committed, database: DatabaseSync) => void

/** A range of the log. Both ends are transaction ids, inclusive; an id that is not in the log makes the range empty. */
export type LogRange = {
  limit: number
  from?: string | undefined
  to?: string | undefined
  newestFirst?: boolean
}

/** A revision (a transaction id), an ISO time, or the last point at which the document existed. */
export type LogPoint = { revision: string } | { time: string } | 'last'

/** Where the lake keeps its documents and its transaction log. Only the transaction function calls `commit`. */
export type Store = {
  /** For parts of the lake that have tables of their own, such as the webhook queue. */
  readonly database: DatabaseSync
  /** Incremented at each commit; anything derived from the documents is valid while it stays the same. */
  readonly version: number
  get(id: string): Doc | undefined
  /** Every document, in the order in which they were created in this store. */
  all(): Iterable<Doc>
  ofType(type: string): Iterable<Doc>
  /** The ids of the documents that have a strong reference to `id`. */
  referrers(id: string): ReadonlySet<string>
  /** Writes a transaction atomically: documents, log and what the hooks add. */
  commit(committed: Committed, hooks: readonly CommitHook[]): void
  transaction(transactionId: string): Committed | undefined
  /** The transactions that touched any of the documents, oldest first unless asked otherwise. */
  transactionsOf(documentIds: readonly string[], range: LogRange): Committed[]
  /** The document as it was at a point in its history; undefined when it did not exist then. */
  documentAt(id: string, point: LogPoint): Doc | undefined
  lastTransactionId(): string | undefined
  setting(key: string): unknown
  saveSetting(key: string, value: unknown): void
  close(): void
}
