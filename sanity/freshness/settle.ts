import { setTimeout as pause } from 'node:timers/promises'
import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import type { Change } from './change.ts'

const held = z.object({ _rev: z.string(), _updatedAt: z.iso.datetime({ offset: true }) }).nullable()

type Held = z.output<typeof held>

/** Whether the Content Lake is at the change or past it: hooks may come late, doubled and out of order. */
export function hasReached(change: Change, document: Held): boolean {
  if (change.operation === 'delete') return document === null
  if (document === null) return false
  if (document._rev === change.revision) return true
  return change.updatedAt !== undefined && Date.parse(document._updatedAt) > Date.parse(change.updatedAt)
}

/**
 * Waits until the Content Lake answers with what the webhook told of, asking every 25 to 400 ms.
 * @returns false when it does not within `limit` ms: the document has been deleted or made anew since, or the Content
 * Lake is behind. What it holds is then still the best there is to go by.
 */
export async function waitUntilReached(
  change: Change,
  client: SanityClient,
  limit: number,
): Promise<boolean> {
  const query = '*[_id == $id][0]{_rev, _updatedAt}'
  const deadline = performance.now() + limit
  for (let delay = 25; ; delay = Math.min(delay * 2, 400)) {
    const raw = await client.fetch<unknown>(query, { id: change.id }, { cache: 'no-store' })
    if (hasReached(change, held.parse(raw))) return true
    if (performance.now() + delay > deadline) return false
    await pause(delay)
  }
}
