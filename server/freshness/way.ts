import type { Summary } from '#sanity/summary.ts'
import type { Change } from './change.ts'

/** Whether the Content Lake is at the change or past it: hooks may come late, doubled and out of order. */
export function hasReached(change: Change, summary: Summary | undefined): boolean {
  if (change.deleted) return summary === undefined
  if (change.revision === undefined) return true
  if (summary === undefined) return false
  if (summary.revision === change.revision) return true
  return change.updatedAt !== undefined && Date.parse(summary.updatedAt) > Date.parse(change.updatedAt)
}

/** How a document came from what the ledger has of it to what the Content Lake holds. */
export type Way = 'none' | 'step' | 'leap'

/**
 * By one step, where the change tells that it follows just what the ledger has, and the Content Lake holds just what it
 * tells of. By a leap, where there may have been something else in between, which some page may show.
 */
export function wayOf(change: Change, before: Summary | undefined, after: Summary | undefined): Way {
  if (before === undefined && after === undefined) {
    return change.deleted && change.previous !== null ? 'leap' : 'none'
  }
  if (before?.revision === after?.revision && before?.type === after?.type) return 'none'
  const isHeld = change.deleted ? after === undefined : after?.revision === change.revision
  return isHeld && change.previous === (before?.revision ?? null) ? 'step' : 'leap'
}
