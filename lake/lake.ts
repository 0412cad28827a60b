import { makeFolder } from '#lib/process/makeFolder.ts'
import { removeUnfinished } from './assets/files.ts'
import type { LakeSettings } from './settings.ts'
import { databaseFile, openSqliteStore } from './store/sqlite.ts'
import type { CommitHook, Store } from './store/store.ts'
import type { TransactionRequest, TransactionResult } from './transaction/transact.ts'
import { transact } from './transaction/transact.ts'
import type { Committed } from './transaction/types.ts'

export type Lake = {
  readonly settings: LakeSettings
  readonly store: Store
  now(): Date
  /**
   * The only way to write.
   * @throws TransactionError when the request cannot be carried out; then nothing is written.
   */
  transact(request: TransactionRequest): TransactionResult
  /** Calls the listener after each commit, in commit order; the returned function unsubscribes it. */
  subscribe(listener: (committed: Committed) => void): () => void
  /** Adds a hook that runs inside the SQLite transaction of every later commit. */
  beforeCommit(hook: CommitHook): void
  /** Reports an internal error of the lake to its operator. */
  report(message: string, error: unknown): void
  close(): void
}

export type LakeSurroundings = {
  now(): Date
  report(message: string, error: unknown): void
}

/** Opens the lake in its directory, which is created when absent. */
export function openLake(settings: LakeSettings, { now, report }: LakeSurroundings): Lake {
  const isInMemory = settings.directory === ':memory:'
  if (!isInMemory) makeFolder(settings.directory)
  const store = openSqliteStore(databaseFile(settings.directory))
  // Only now that we hold the directory: another lake in it might have been writing.
  if (!isInMemory) removeUnfinished(settings.directory, report)
  const hooks: CommitHook[] = []
  const listeners = new Set<(committed: Committed) => void>()

  const publish = (committed: Committed) => {
    for (const listener of listeners) {
      try {
        listener(committed)
      } catch (error) {
        // The transaction is already written: a failing listener must neither undo it nor keep it from the others.
        report('A subscriber failed on a committed transaction', error)
      }
    }
  }

  return {
    settings,
    store,
    now,
    report,
    transact: (request) => transact({ settings, store, hooks, now, publish }, request),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    beforeCommit: (hook) => void hooks.push(hook),
    close: () => store.close(),
  }
}
