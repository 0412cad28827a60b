import { ContentError, TransactionError } from '../errors.ts'
import { queryContext } from '../query/context.ts'
import type { LakeSettings } from '../settings.ts'
import type { CommitHook, Store } from '../store/store.ts'
import type { Committed } from './types.ts'
import { WorkingSet } from './workingSet.ts'

/** One compiled mutation or action: what it does to the documents. */
export type Step = (working: WorkingSet) => void

export type TransactionRequest = {
  /** Names the kind of step in error responses. */
  kind: 'mutation' | 'action'
  steps: readonly Step[]
  /** The author: a user id, passed on to listeners. */
  identity: string
  /** Absent: a random one. A transaction whose id was used before is not applied again. */
  transactionId?: string | undefined
  /** Check everything, write nothing. */
  dryRun?: boolean | undefined
}

export type TransactionResult = {
  committed: Committed
  /** False for a dry run, and for a transaction id that had already been applied. */
  written: boolean
}

type Engine = {
  settings: LakeSettings
  store: Store
  hooks: readonly CommitHook[]
  now(): Date
  publish(committed: Committed): void
}

/**
 * Runs a request as one transaction; this is the only code that writes content. It applies all steps or none, commits
 * the documents together with the log and what the hooks add, and then notifies the subscribers. It never yields to
 * another request.
 * @throws TransactionError when a step cannot be carried out or a reference is broken at the end.
 */
export function transact(
  { settings, store, hooks, now, publish }: Engine,
  request: TransactionRequest,
): TransactionResult {
  const transactionId = request.transactionId ?? crypto.randomUUID().replaceAll('-', '').slice(0, 22)
  const applied = store.transaction(transactionId)
  if (applied) return { committed: applied, written: false }

  const time = now()
  const timestamp = time.toISOString()
  const context = queryContext(settings, { identity: request.identity, now: time })
  const working = new WorkingSet(store, { transactionId, timestamp }, context)
  try {
    for (const step of request.steps) {
      step(working)
      working.step += 1
    }
    working.checkReferences()
  } catch (error) {
    if (error instanceof ContentError) throw new TransactionError(request.kind, working.step, error)
    throw error
  }

  const committed = { transactionId, timestamp, identity: request.identity, changes: working.changes() }
  if (request.dryRun) return { committed, written: false }
  store.commit(committed, hooks)
  publish(committed)
  return { committed, written: true }
}
