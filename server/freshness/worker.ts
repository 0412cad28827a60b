import { log } from '#lib/log.ts'
import { rotation } from './fairQueue.ts'
import type { Handled } from './handled.ts'
import type { Ledger } from './ledger.ts'
import { nextTry, reportSeeing, settleOutcomes } from './outcomes.ts'
import type { KeptPages } from './pageCache.ts'
import type { Pending, Waiting } from './queue.ts'
import { type ClearedBatch, clearChanges, seeChanges, visitsAtOnce } from './refresh.ts'
import type { Rows } from './summaries.ts'

/** What the last refresh came to; `lastRefreshMs` in ms. */
export type Progress = { lastChangeAt: Date | undefined; lastRefreshMs: number | undefined }

export type Worker = {
  /** Something may be due: look at once. */
  wake: () => void
  progress: () => Progress
  /** Resolves when what was due has been cleared: no reader is given the old pages, though some are yet to be made. */
  cleared: () => Promise<void>
  /** Resolves when nothing runs any more; what waits is on disk. */
  stop: () => Promise<void>
}

type Parts = {
  pending: Pending
  ledger: Ledger
  handled: Handled
  pages: KeptPages
  rows: Rows
  now: () => Date
}

/** After an error that nobody expected, in ms: what caused it is there still, and would be met again at once. */
const restAfterError = 1_000

/** One query and one clearing for so many changes, in an import or after a long absence. */
const batchSize = 100

/**
 * Works on the changes that wait, a batch at a time, until each of them is seen by readers. Clearing goes before all
 * else, and waits for no visit: behind the 220 pages of a topic that was renamed, the next change was old for 6 s.
 */
export function startWorker({ pending, ledger, handled, pages, rows, now }: Parts): Worker {
  const progress: Progress = { lastChangeAt: undefined, lastRefreshMs: undefined }
  const visits = rotation(visitsAtOnce)
  /** Those that have been cleared and are being visited. One that is told of again meanwhile is another, and not among them. */
  const inHand = new Set<Waiting>()
  const seeing = new Set<Promise<void>>()
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined

  /** Once stopped, the rest of the visits is left to the next process. */
  const visit: KeptPages['visit'] = async (address) => (stopped ? 'away' : pages.visit(address))

  function tryAgain(batch: readonly Waiting[], error: unknown): void {
    const documentIds = batch.map(({ change }) => change.id).slice(0, 20)
    log.error({ documentIds, err: error }, 'could not refresh')
    const at = now().getTime()
    for (const waiting of batch) pending.again(waiting, { notBefore: nextTry(waiting, 'away', at) })
  }

  async function see(batch: readonly Waiting[], cleared: ClearedBatch, began: number): Promise<void> {
    try {
      const seen = await seeChanges(cleared, { visit }, visits)
      // What waits is on disk, and the next process visits for it.
      if (stopped) return
      const ms = Math.round(performance.now() - began)
      const at = now()
      settleOutcomes(seen.outcomes, { pending, ledger, handled }, at)
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
      const cleared = await clearChanges(batch, { ledger, pages, rowsOf: rows.some }, now().getTime())
      for (const waiting of batch) inHand.add(waiting)
      const seen = see(batch, cleared, began).finally(() => {
        for (const waiting of batch) inHand.delete(waiting)
        seeing.delete(seen)
        wake()
      })
      seeing.add(seen)
    } catch (error) {
      tryAgain(batch, error)
    }
  }

  async function workOnAll(): Promise<void> {
    while (!stopped) {
      const batch = pending.due(now().getTime(), batchSize, inHand)
      if (batch.length === 0) return
      await work(batch)
    }
  }

  const sleep = (rest: number): void => {
    const next = pending.nextAt(inHand)
    if (stopped || next === undefined) return
    timer = setTimeout(wake, Math.max(rest, next - now().getTime()))
    timer.unref()
  }

  function wake(): void {
    if (running || stopped) return
    clearTimeout(timer)
    const ended = (rest: number): void => {
      running = undefined
      sleep(rest)
    }
    running = workOnAll().then(
      () => ended(1),
      (error: unknown) => {
        log.error({ err: error }, 'the work on changes stopped; it goes on in a moment')
        ended(restAfterError)
      },
    )
  }

  wake()
  return {
    wake,
    progress: () => ({ ...progress }),
    cleared: async () => running,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
      await Promise.all(seeing)
    },
  }
}
