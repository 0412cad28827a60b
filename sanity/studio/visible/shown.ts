import { z } from 'zod'

/** What the site answers of a document: the revision that readers see, and since when (ISO 8601); none when they see none. */
const answer = z.object({ revision: z.string().nullable(), since: z.string().nullable() })

export type Answer = z.output<typeof answer>

/** How long one request may take, in ms: the next asks anew. */
const patience = 3_000

/**
 * Asks the site which revision of a published document readers see (`GET /api/freshness`). Only for what they may see: of
 * anything else the site says nothing. `'away'` when it does not answer.
 */
export async function askShown(
  id: string,
  signal: AbortSignal,
  ask: typeof fetch = fetch,
): Promise<Answer | 'away'> {
  try {
    const response = await ask(`/api/freshness?id=${encodeURIComponent(id)}`, {
      cache: 'no-store',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    })
    return answer.parse(await response.json())
  } catch {
    return 'away'
  }
}

/** What is known of the published revision. `sinceMs` and `delayMs` are ms; the delay is left out when it says nothing. */
export type Shown =
  | { state: 'asking' }
  | { state: 'waiting' }
  | { state: 'late'; isEarlierSeen: boolean }
  | { state: 'away' }
  | { state: 'shown'; since: string; delayMs: number | undefined }

/** How long a publication usually takes at most, in ms: later than this, the editor is told what to do. */
const usual = 5_000

/** A longer delay is not that of a publication: the site was away, or started after it. In ms. */
const longest = 60_000

type Revision = { _rev: string; _updatedAt: string; publishedAt?: unknown }

function delayOf({ _updatedAt, publishedAt }: Revision, since: string): number | undefined {
  const planned = typeof publishedAt === 'string' ? Date.parse(publishedAt) : Number.NaN
  const due = Math.max(Date.parse(_updatedAt), Number.isNaN(planned) ? 0 : planned)
  const delay = Date.parse(since) - due
  return delay >= 0 && delay <= longest ? delay : undefined
}

/** What the site's answer means for the revision that is published, once Studio has waited for it for `waitedMs`. */
export function shownOf(published: Revision, answer: Answer | 'away' | undefined, waitedMs: number): Shown {
  if (answer === undefined) return { state: 'asking' }
  const isLate = waitedMs >= usual
  if (answer === 'away') return isLate ? { state: 'away' } : { state: 'waiting' }
  const { revision, since } = answer
  if (revision === published._rev && since !== null) {
    return { state: 'shown', since, delayMs: delayOf(published, since) }
  }
  return isLate ? { state: 'late', isEarlierSeen: revision !== null } : { state: 'waiting' }
}

/** The pause before the next question, in ms: short while readers are likely to see it soon, and never longer than 10 s. */
export const pauseAfter = (waitedMs: number): number => Math.min(10_000, Math.max(250, waitedMs / 4))
