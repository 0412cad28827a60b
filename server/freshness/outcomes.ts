import { log } from '#lib/log.ts'
import type { Handled } from './handled.ts'
import type { Ledger } from './ledger.ts'
import type { Queue, Waiting } from './queue.ts'
import type { RefreshOutcome, Seeing } from './refresh.ts'

/**
 * How long the Content Lake may lag behind what a webhook told, in ms: then the document has been deleted or made anew
 * since, and what it holds is what there is. Its pages are refreshed meanwhile with what it holds.
 */
const settling = 10_000

const shortest = 25

/**
 * The longest wait between two tries, in ms: for a revision that is on its way, for the Content Lake to come back, and
 * for a page that a fault of ours keeps stale.
 */
const longest = { settling: 400, away: 1_000, stale: 30_000 } as const

/** When to try again, in ms since the epoch: twice as long after each attempt. */
export const backoff = ({ attempts }: Waiting, reason: keyof typeof longest, now: number): number =>
  now + Math.min(shortest * 2 ** Math.min(attempts, 20), longest[reason])

/** Whether there is nothing more to do for a change. */
const isDone = ({ reached, trouble, waiting }: RefreshOutcome, at: Date): boolean =>
  trouble === undefined && (reached || at.getTime() - waiting.receivedAt > settling)

type Parts = { queue: Queue; ledger: Ledger; handled: Handled }

/** Writes down what readers see, and leaves the rest to be tried again. */
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
    // What has been worked on is in the ledger now: the next try follows it.
    const notBefore = backoff(waiting, trouble ?? 'settling', at.getTime())
    queue.again(waiting, { notBefore, tags: trouble ? tags : [], previous: held })
  }
}

/** Tells the log what became of each change, and how long after its commit (`lagMs`). */
export function reportSeeing({ outcomes, visited: addresses, stale }: Seeing, ms: number, at: Date): void {
  for (const outcome of outcomes) {
    const { id: documentId, revision, updatedAt, cause } = outcome.waiting.change
    const lagMs = updatedAt === undefined ? undefined : at.getTime() - Date.parse(updatedAt)
    const line = { documentId, revision, cause, addresses, ms, lagMs }
    if (isDone(outcome, at)) log.info(line, 'fresh')
    else if (stale.length > 0)
      log.error({ ...line, attempts: outcome.waiting.attempts + 1, stale }, 'still stale')
    // A page was made of a newer revision than the one that was read; its own change is on its way.
    else if (outcome.trouble) log.info(line, 'overtaken')
  }
}
