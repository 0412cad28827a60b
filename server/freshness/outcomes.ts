import { log } from '#lib/log.ts'
import type { Handled } from './handled.ts'
import type { Ledger } from './ledger.ts'
import type { Queue, Waiting } from './queue.ts'
import type { RefreshOutcome, Seeing } from './refresh.ts'

/**
 * How long the Content Lake may lag behind a webhook, in ms. After that the document has been deleted or changed again,
 * and what it holds is final. Until then the document's pages are refreshed with what it holds.
 */
const settling = 10_000

const shortest = 25

/**
 * The longest wait between two attempts, in ms: for a revision that has not arrived yet, for the Content Lake to come
 * back, and for a page that stays stale because of a fault of ours.
 */
const longest = { settling: 400, away: 1_000, stale: 30_000 } as const

/** When to try again, in ms since the epoch: exponential backoff. */
export const backoff = ({ attempts }: Waiting, reason: keyof typeof longest, now: number): number =>
  now + Math.min(shortest * 2 ** Math.min(attempts, 20), longest[reason])

/** Whether a change is done. */
const isDone = ({ reached, trouble, waiting }: RefreshOutcome, at: Date): boolean =>
  trouble === undefined && (reached || at.getTime() - waiting.receivedAt > settling)

type Parts = { queue: Queue; ledger: Ledger; handled: Handled }

/** Records what readers see, and requeues the rest. */
export function applyOutcomes(
  outcomes: readonly RefreshOutcome[],
  { queue, ledger, handled }: Parts,
  at: Date,
): void {
  const done = outcomes.filter((outcome) => isDone(outcome, at))
  ledger.settle(
    done.map(({ waiting }) => waiting.change.id),
    at,
  )
  handled.add(done.flatMap(({ waiting }) => waiting.keys))
  for (const { waiting } of done) queue.done(waiting)
  for (const outcome of outcomes) {
    if (isDone(outcome, at)) continue
    const { waiting, trouble, tags, held } = outcome
    // What this attempt handled is in the ledger now, so the next attempt follows from it.
    const notBefore = backoff(waiting, trouble ?? 'settling', at.getTime())
    queue.again(waiting, { notBefore, tags: trouble ? tags : [], previous: held })
  }
}

/** Logs the outcome of each change, and how long after its commit it was (`lagMs`). */
export function reportSeeing({ outcomes, visited: addresses, stale }: Seeing, ms: number, at: Date): void {
  for (const outcome of outcomes) {
    const { id: documentId, revision, updatedAt, cause } = outcome.waiting.change
    const lagMs = updatedAt === undefined ? undefined : at.getTime() - Date.parse(updatedAt)
    const line = { documentId, revision, cause, addresses, ms, lagMs }
    if (isDone(outcome, at)) log.info(line, 'fresh')
    else if (stale.length > 0)
      log.error({ ...line, attempts: outcome.waiting.attempts + 1, stale }, 'still stale')
    // A page was rendered from a newer revision than the one that was read; that change is on its way.
    else if (outcome.trouble) log.info(line, 'overtaken')
  }
}
