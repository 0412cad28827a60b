import type { Summary } from '#sanity/summary.ts'
import type { Change } from './change.ts'

/** Whether the Content Lake has reached the change or is past it: webhooks may be late, duplicated and out of order. */
export function hasReached(change: Change, summary: Summary | undefined): boolean {
  if (change.deleted) return summary === undefined
  if (change.revision === undefined) return true
  if (summary === undefined) return false
  if (summary.revision === change.revision) return true
  return change.updatedAt !== undefined && Date.parse(summary.updatedAt) > Date.parse(change.updatedAt)
}

/** How a document got from what the ledger has to what the Content Lake holds. */
export type Way = 'none' | 'step' | 'leap'

/**
 * A step: the change follows directly on what the ledger has, and is exactly what the Content Lake holds. A leap: there
 * may have been other revisions in between, which some page may show.
 */
export function wayOf(change: Change, before: Summary | undefined, after: Summary | undefined): Way {
  if (before === undefined && after === undefined) {
    return change.deleted && change.previous !== null ? 'leap' : 'none'
  }
  if (before?.revision === after?.revision && before?.type === after?.type) return 'none'
  const isHeld = change.deleted ? after === undefined : after?.revision === change.revision
  return isHeld && change.previous === (before?.revision ?? null) ? 'step' : 'leap'
}
