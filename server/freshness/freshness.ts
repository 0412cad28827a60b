import { setTimeout as pause } from 'node:timers/promises'
import type { Address } from '#lib/addresses/addresses.ts'
import { alertsInForce } from '#lib/alerts/inForce.ts'
import type { Alert } from '#lib/content/alert.ts'
import type { Settings } from '#lib/settings.ts'
import type { Database, DiskState } from '#lib/sqlite/database.ts'
import { publishedContent } from '#sanity/client.ts'
import { isSeen } from '#sanity/isSeen.ts'
import type { Summary } from '#sanity/summary.ts'
import type { Tag } from '#sanity/tags.ts'
import type { Facts } from '../cache/facts.ts'
import { type Affected, affectedBy } from './affected.ts'
import { catchUp, catchUpFully } from './catchUp.ts'
import type { Change } from './change.ts'
import { nextTransition, tick } from './clock.ts'
import { countDeliveries, type Deliveries } from './deliveries.ts'
import { type FollowedIndex, followedBy } from './followed.ts'
import { type Handled, handledIn } from './handled.ts'
import { type Entry, ledgerIn } from './ledger.ts'
import { mayExist } from './mayExist.ts'
import { type Nearest, nearest, redirectWithQuery } from './nearest.ts'
import type { CachedPages } from './pageCache.ts'
import { joinPeers } from './peers.ts'
import { startPolling } from './polling.ts'
import { queueIn, type Taken } from './queue.ts'
import { rememberedIn } from './remembered.ts'
import { summariesFrom } from './summaries.ts'
import { startWorker, type WorkerProgress } from './worker.ts'

/** Freshness in this process, as the endpoints use it. */
export type Freshness = {
  handled: Handled
  deliveries: Deliveries
  /** Queues a change that a webhook reported. */
  accept: (change: Change, keys: readonly string[]) => Taken
  status: () => WorkerProgress & { pending: number; disk: DiskState; alerts: number }
  /** What readers see of a document, and whether a change to it is pending; undefined when they must not know of it. */
  shown: (id: string) => { entry: Entry; waits: boolean } | undefined
  /** Whether a document is published, also when readers may not know of it yet. */
  isPublished: (id: string) => boolean
  /** Every document that readers may know of. */
  seen: () => Iterable<Summary>
  /** Every published alert, in force or not: the same array until one of them changes. */
  alerts: () => readonly Alert[]
  /** The public addresses that are cached under these tags. */
  affected: (tags: readonly Tag[]) => Affected
  mayExist: (address: Address | undefined, path: string) => boolean
  redirectWithQuery: (path: string, query: string) => string | undefined
  nearest: (path: string) => Nearest | undefined
  stop: () => Promise<void>
}

declare global {
  // Next bundles each route separately: a variable in a module would exist once for every route that imports it.
  var aktueltFreshness: Freshness | undefined
}

type Parts = {
  settings: Settings
  database: Database
  pages: CachedPages
  facts: Facts
  search: FollowedIndex
  now: () => Date
}

/** How often the ledger is compared with the Content Lake, in ms: the longest delay that a lost webhook causes. */
const interval = 30_000

/** A small comparison misses a document imported with an old `_updatedAt`; the full one, once an hour, finds it. */
const comparisonsPerFullOne = 120

/** Timeout for reading the summaries of thousands of documents, in ms. No reader waits for them. */
const summariesPatience = 10_000

/** The retry interval while the Content Lake is away, in ms. */
const retry = 2_000

/** The clock's longest sleep, in ms: a transition may enter the ledger meanwhile, and machines sleep too. */
const longestSleep = 1_000

/**
 * Starts the three triggers of freshness and the one path behind them.
 * @returns it once everything that changed while the site was down has been caught up with, or after `patience` ms.
 */
export async function startFreshness(
  { settings, database, pages, facts, search, now }: Parts,
  patience: number,
): Promise<Freshness> {
  const [queue, handled] = [queueIn(database), handledIn(database)]
  const ledger = followedBy(search, ledgerIn(database, queue.isWhole))
  const summaries = summariesFrom(publishedContent(settings, summariesPatience))
  // Stored between runs: transitions and changes that came while the site was down are not lost.
  const [passed, compared] = [rememberedIn(facts, 'passed'), rememberedIn(facts, 'compared')]
  const worker = startWorker({ queue, ledger, handled, pages, summaries, passed, now })

  const comparing = startPolling({
    name: 'The comparison with the Content Lake',
    work: async (turn) => {
      const compare = turn % comparisonsPerFullOne === 0 ? catchUpFully : catchUp
      if ((await compare({ ledger, queue, pages, summaries, now, compared })) > 0) worker.wake()
    },
    interval: () => interval,
    retry,
  })
  const clock = startPolling({
    name: 'The clock',
    work: async () => {
      if (tick({ ledger, queue, now, passed }) > 0) worker.wake()
    },
    interval: () => {
      const at = now().getTime()
      return Math.min(longestSleep, (nextTransition(ledger, at) ?? Number.POSITIVE_INFINITY) - at + 1)
    },
    retry,
  })
  const peers =
    settings.redisUrl &&
    joinPeers({
      url: settings.redisUrl,
      name: `${settings.projectId}:${settings.dataset}`,
      hear: (change) => {
        queue.add(change, {}, now().getTime())
        worker.wake()
      },
      missed: comparing.wake,
    })
  const caughtUp = comparing.first.then(worker.invalidated)
  await Promise.race([caughtUp, pause(patience, undefined, { ref: false })])
  search.follow(function* () {
    for (const { summary } of ledger.entries()) yield summary
  })

  return {
    handled,
    deliveries: countDeliveries({ now }),
    accept(change, keys) {
      const taken = queue.add(change, { keys }, now().getTime())
      if (taken === 'refused') return taken
      if (peers) peers.tell(change)
      worker.wake()
      return taken
    },
    status: () => ({
      ...worker.progress(),
      pending: queue.size(),
      disk: database.state(),
      alerts: alertsInForce(ledger.alerts(), now().getTime()).length,
    }),
    shown: (id) => {
      const entry = ledger.get(id)
      return entry && isSeen(entry.summary, now().getTime()) ? { entry, waits: queue.has(id) } : undefined
    },
    isPublished: (id) => ledger.get(id) !== undefined,
    *seen() {
      for (const { summary } of ledger.entries()) if (isSeen(summary, now().getTime())) yield summary
    },
    alerts: ledger.alerts,
    affected: (tags) => affectedBy(tags, { ledger, pages, now: now().getTime() }),
    mayExist: (address, path) => mayExist(ledger, address, path, now().getTime()),
    redirectWithQuery: (path, query) => redirectWithQuery(ledger, path, query, now().getTime()),
    nearest: (path) => nearest(ledger, path, now().getTime()),
    async stop() {
      await Promise.all([clock.stop(), comparing.stop(), peers ? peers.stop() : undefined])
      await worker.stop()
    },
  }
}
