import { log } from '#lib/log.ts'
import { startPoller } from '#lib/process/poller.ts'
import { fairQueue } from './fairQueue.ts'
import type { Handled } from './handled.ts'
import type { Ledger } from './ledger.ts'
import { applyOutcomes, backoff, reportSeeing } from './outcomes.ts'
import type { CachedPages } from './pageCache.ts'
import type { Queue, Waiting } from './queue.ts'
import { type InvalidatedBatch, invalidateChanges, verifyChanges, warmedAtOnce } from './refresh.ts'
import type { Summaries } from './summaries.ts'

/** What the last refresh came to; `lastRefreshMs` in ms. */
export type WorkerProgress = { lastChangeAt: Date | undefined; lastRefreshMs: number | undefined }

export type Worker = {
  /** Something may be due: look at once. */
  wake: () => void
  progress: () => WorkerProgress
  /** Resolves when what was due has been invalidated: no reader is given the old pages, though some are yet to be made. */
  invalidated: () => Promise<void>
  /** Resolves when nothing runs any more; what waits is on disk. */
  stop: () => Promise<void>
}

type Parts = {
  queue: Queue
  ledger: Ledger
  handled: Handled
  pages: CachedPages
  summaries: Summaries
  now: () => Date
}

/** After an error that nobody expected, in ms: what caused it is there still, and would be met again at once. */
const restAfterError = 1_000

/** One query and one invalidation for so many changes, in an import or after a long absence. */
const batchSize = 100

/**
 * Works on the changes that wait, a batch at a time, until each of them is seen by readers. Invalidation goes before all
 * else, and waits for no visit: behind the 220 pages of a topic that was renamed, the next change was old for 6 s.
 */
export function startWorker({ queue, ledger, handled, pages, summaries, now }: Parts): Worker {
  const progress: WorkerProgress = { lastChangeAt: undefined, lastRefreshMs: undefined }
  const visits = fairQueue(warmedAtOnce)
  /** Those that have been invalidated and are being visited. One that is told of again meanwhile is another, and not among them. */
  const inHand = new Set<Waiting>()
  const seeing = new Set<Promise<void>>()
  let stopped = false
  let leastRest = 1

  /** Once stopped, the rest of the visits is left to the next process. */
  const visit: CachedPages['warm'] = async (address) => (stopped ? 'away' : pages.warm(address))

  function tryAgain(batch: readonly Waiting[], error: unknown): void {
    const documentIds = batch.map(({ change }) => change.id).slice(0, 20)
    log.error({ documentIds, err: error }, 'could not refresh')
    const at = now().getTime()
    for (const waiting of batch) queue.again(waiting, { notBefore: backoff(waiting, 'away', at) })
  }

  async function see(batch: readonly Waiting[], invalidated: InvalidatedBatch, began: number): Promise<void> {
    try {
      const seen = await verifyChanges(invalidated, { warm: visit }, visits)
      // What waits is on disk, and the next process visits for it.
      if (stopped) return
      const ms = Math.round(performance.now() - began)
      const at = now()
      applyOutcomes(seen.outcomes, { queue, ledger, handled }, at)
      reportSeeing(seen, ms, at)
      progress.lastChangeAt = at
      progress.lastRefreshMs = ms
    } catch (error) {
      tryAgain(batch, error)
    }
  }

  async function work(batch: readonly Waiting[]): Promise<void> {
    const began = performance.now()
    try {
      const invalidated = await invalidateChanges(
        batch,
        { ledger, pages, summariesOf: summaries.some },
        now().getTime(),
      )
      for (const waiting of batch) inHand.add(waiting)
      const seen = see(batch, invalidated, began).finally(() => {
        for (const waiting of batch) inHand.delete(waiting)
        seeing.delete(seen)
        poller.wake()
      })
      seeing.add(seen)
    } catch (error) {
      tryAgain(batch, error)
    }
  }

  async function workOnAll(): Promise<void> {
    while (!stopped) {
      const batch = queue.due(now().getTime(), batchSize, inHand)
      if (batch.length === 0) return
      await work(batch)
    }
  }

  async function run(): Promise<void> {
    try {
      await workOnAll()
      leastRest = 1
    } catch (error) {
      log.error({ err: error }, 'the work on changes stopped; it goes on in a moment')
      leastRest = restAfterError
    }
  }

  const rest = (): number | undefined => {
    const next = queue.nextAt(inHand)
    return next === undefined ? undefined : Math.max(leastRest, next - now().getTime())
  }

  const poller = startPoller({ run, rest })
  return {
    wake: poller.wake,
    progress: () => ({ ...progress }),
    invalidated: poller.ended,
    async stop() {
      stopped = true
      await poller.stop()
      await Promise.all(seeing)
    },
  }
}
