import type { Doc } from '../document.ts'
import type { Change, Committed } from '../transaction/types.ts'

/** What one listener asked for. */
export type Listener = {
  /** Whether the query finds the document at the time of the transaction. */
  matches(document: Doc, now: Date): boolean
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  /** Mendoza patches, which Studio's previews depend on. */
  includeEffects: boolean
  visibility: 'query' | 'transaction'
}

type Transition = 'appear' | 'update' | 'disappear'

/**
 * The events of one transaction for one listener: one for each document that its query matches before or after.
 * `transactionTotalEvents` counts only these, because Studio holds a publication back until it has received that many.
 */
export function mutationEvents(
  { transactionId, timestamp, identity, changes }: Committed,
  listener: Listener,
) {
  const now = new Date(timestamp)
  const seen = changes.flatMap((change) => {
    const transition = transitionOf(change, listener, now)
    return transition ? [{ change, transition }] : []
  })
  return seen.map(({ change, transition }, index) => ({
    eventId: `${transactionId}#${change.id}`,
    documentId: change.id,
    transactionId,
    identity,
    transition,
    timestamp,
    ...(change.before ? { previousRev: change.before._rev } : {}),
    resultRev: transactionId,
    ...(listener.includeMutations ? { mutations: change.mutations } : {}),
    ...(listener.includeResult ? { result: change.after ?? null } : {}),
    ...(listener.includePreviousRevision ? { previous: change.before ?? null } : {}),
    ...(listener.includeEffects ? { effects: effectsOf(change) } : {}),
    visibility: listener.visibility,
    transactionTotalEvents: seen.length,
    transactionCurrentEvent: index + 1,
  }))
}

function transitionOf({ before, after }: Change, { matches }: Listener, now: Date): Transition | undefined {
  const did = before !== undefined && matches(before, now)
  const does = after !== undefined && matches(after, now)
  if (did && does) return 'update'
  if (does) return 'appear'
  return did ? 'disappear' : undefined
}

/** The simplest possible Mendoza patch, `[0, value]`: replace everything. It applies to documents without `_rev`. */
export function effectsOf({ before, after }: Pick<Change, 'before' | 'after'>) {
  return { apply: [0, withoutRevision(after)], revert: [0, withoutRevision(before)] }
}

function withoutRevision(document: Doc | undefined) {
  if (!document) return null
  const { _rev, ...content } = document
  return content
}
