import { createHash } from 'node:crypto'

/**
 * The tag that ties the answer of a query to the news of changes (live events). One for the whole dataset: a tag for
 * each type would have to follow every reference a query may take, and a missed one is a stale page.
 */
export function syncTagOf({ projectId, dataset }: { projectId: string; dataset: string }): string {
  return `s1:${createHash('sha256').update(`${projectId}.${dataset}`).digest('base64url').slice(0, 12)}`
}
