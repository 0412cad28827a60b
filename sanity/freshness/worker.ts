import { log } from '#lib/log.ts'
import type { Handled } from './handled.ts'
import type { Ledger } from './ledger.ts'
import type { KeptPages } from './pages.ts'
import type { Pending, Waiting } from './pending.ts'
import {
  type ClearedBatch,
  clearChanges,
  type Outcome,
  type Seeing,
  seeChanges,
  visitsAtOnce,
} from './refresh.ts'
import { rotation } from './rotation.ts'
import type { Rows } from './rows.ts'

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

/** One query and one clearing for so many changes, in an import or after a long absence. */
const batchSize = 100

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
export const nextTry = ({ attempts }: Waiting, reason: keyof typeof longest, now: number): number =>
  now + Math.min(shortest * 2 ** Math.min(attempts, 20), longest[reason])

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

  const isDone = ({ reached, trouble, waiting }: Outcome): boolean =>
    trouble === undefined && (reached || now().getTime() - waiting.receivedAt > settling)

  function settle(outcomes: readonly Outcome[]): void {
    const at = now()
    const done = outcomes.filter(isDone)
    ledger.settle(
      done.map(({ waiting }) => waiting.change.id),
      at,
    )
    handled.add(done.flatMap(({ waiting }) => waiting.keys))
    for (const { waiting } of done) pending.done(waiting)
    for (const outcome of outcomes) {
      if (isDone(outcome)) continue
      const { waiting, trouble, tags, held } = outcome
      // What has been worked on is in the ledger now: the next try follows it.
      const notBefore = nextTry(waiting, trouble ?? 'settling', at.getTime())
      pending.again(waiting, { notBefore, tags: trouble ? tags : [], previous: held })
    }
  }

  function report({ outcomes, visited: addresses, stale }: Seeing, ms: number): void {
    const at = now()
    for (const outcome of outcomes) {
      const { id: documentId, revision, updatedAt, cause } = outcome.waiting.change
      const lagMs = updatedAt === undefined ? undefined : at.getTime() - Date.parse(updatedAt)
      const line = { documentId, revision, cause, addresses, ms, lagMs }
      if (isDone(outcome)) log.info(line, 'fresh')
      else if (stale.length > 0)
        log.error({ ...line, attempts: outcome.waiting.attempts + 1, stale }, 'still stale')
      // A page was made of a newer revision than the one that was read; its own change is on its way.
      else if (outcome.trouble) log.info(line, 'overtaken')
    }
  }

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
      settle(seen.outcomes)
      report(seen, ms)
      progress.lastChangeAt = now()
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

  const sleep = (): void => {
    const next = pending.nextAt(inHand)
    if (stopped || next === undefined) return
    timer = setTimeout(wake, Math.max(1, next - now().getTime()))
    timer.unref()
  }

  function wake(): void {
    if (running || stopped) return
    clearTimeout(timer)
    running = workOnAll()
      .catch((error: unknown) => log.error({ err: error }, 'the work on changes stopped'))
      .finally(() => {
        running = undefined
        sleep()
      })
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
