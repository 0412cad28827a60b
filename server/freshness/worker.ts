import { log } from '#lib/log.ts'
import { startPoller } from '#lib/process/poller.ts'
import { fairQueue } from './fairQueue.ts'
import type { Handled } from './handled.ts'
import type { Ledger } from './ledger.ts'
import { applyOutcomes, backoff, reportSeeing } from './outcomes.ts'
import type { CachedPages } from './pageCache.ts'
import type { Queue, Waiting } from './queue.ts'
import { type InvalidatedBatch, invalidateChanges, verifyChanges, warmedAtOnce } from './refresh.ts'
import type { Remembered } from './remembered.ts'
import type { Summaries } from './summaries.ts'

/** The last refresh; `lastRefreshMs` in ms. */
export type WorkerProgress = { lastChangeAt: Date | undefined; lastRefreshMs: number | undefined }

export type Worker = {
  /** Checks at once whether something is due. */
  wake: () => void
  progress: () => WorkerProgress
  /**
   * Resolves when everything due has been invalidated: readers get no old page, though some new ones are yet to be
   * made.
   */
  invalidated: () => Promise<void>
  /** Resolves when nothing is running any more; pending changes are on disk. */
  stop: () => Promise<void>
}

type Parts = {
  queue: Queue
  ledger: Ledger
  handled: Handled
  pages: CachedPages
  summaries: Summaries
  /** The time up to which transitions have been dealt with. */
  passed: Remembered
  now: () => Date
}

/** The pause after an unexpected error, in ms: its cause is likely still there, and would be hit again at once. */
const restAfterError = 1_000

/** The number of changes per query and invalidation, in an import or after a long absence. */
const batchSize = 100

/**
 * Works on the pending changes, a batch at a time, until readers see each of them. Invalidation comes first, and does
 * not wait for visits: behind the 220 pages of a renamed topic, the next change stayed stale for 6 s.
 */
export function startWorker({ queue, ledger, handled, pages, summaries, passed, now }: Parts): Worker {
  const progress: WorkerProgress = { lastChangeAt: undefined, lastRefreshMs: undefined }
  const visits = fairQueue(warmedAtOnce)
  /** Invalidated changes that are being visited. One reported again meanwhile is a new change, and not in this set. */
  const inHand = new Set<Waiting>()
  const seeing = new Set<Promise<void>>()
  let stopped = false
  let leastRest = 1

  /** Once stopped, the remaining visits are left to the next process. */
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
      // Pending changes are on disk, and the next process visits for them.
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
        { ledger, pages, passed, summariesOf: summaries.some },
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
