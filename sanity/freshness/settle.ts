import type { Row } from '../row.ts'
import type { Change } from './change.ts'

/** Whether the Content Lake is at the change or past it: hooks may come late, doubled and out of order. */
export function hasReached(change: Change, row: Row | undefined): boolean {
  if (change.deleted) return row === undefined
  if (change.revision === undefined) return true
  if (row === undefined) return false
  if (row.revision === change.revision) return true
  return change.updatedAt !== undefined && Date.parse(row.updatedAt) > Date.parse(change.updatedAt)
}
