import { createHash } from 'node:crypto'

/**
 * The tag that ties a query's response to live events about changes. There is one for the whole dataset: a tag for each
 * type would have to follow every reference a query may follow, and a missed one means a stale page.
 */
export function syncTagOf({ projectId, dataset }: { projectId: string; dataset: string }): string {
  return `s1:${createHash('sha256').update(`${projectId}.${dataset}`).digest('base64url').slice(0, 12)}`
}
