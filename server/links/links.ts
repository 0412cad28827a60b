import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { LinkReport } from '#lib/links/report.ts'
import type { Settings } from '#lib/settings.ts'
import type { Database } from '#lib/sqlite/database.ts'
import { publishedContent } from '#sanity/client.ts'
import type { Facts } from '../cache/facts.ts'
import type { Freshness } from '../freshness/freshness.ts'
import { startPolling } from '../freshness/polling.ts'
import { checksIn } from './checks.ts'
import type { Known } from './inside.ts'
import { linkIndexIn } from './linkIndex.ts'
import { type Night, nightAt } from './night.ts'
import { dealWith, type NightlyParts } from './nightly.ts'
import { outsideUrls } from './outsideUrls.ts'
import { reportOf } from './report.ts'
import type { Network } from './request.ts'
import { internet } from './resolve.ts'
import { alone, sharedThrough } from './sharing.ts'
import type { Clock } from './turns.ts'

export type Links = {
  /** The dead links of what readers see; looked up anew at most every two seconds, because anyone may ask. */
  report: () => LinkReport
  stop: () => Promise<void>
}

type Parts = {
  settings: Settings
  database: Database
  facts: Facts
  freshness: Known & Pick<Freshness, 'seen'>
  now: () => Date
  network?: Network
  clock?: Clock
  /** In ms: so that the sites of a hosting company do not all begin at once. */
  jitter?: number
  /** For how long a report is told again, in ms. */
  shared?: number
}

/** How often revisions are compared with those whose links are known, in memory, in ms. */
const followed = 5_000

/** How often it is looked whether a night has begun or, where there are others, is done, in ms. */
const looked = 60_000

/** In ms: a night without an answer from anybody, or without Redis, is tried again. */
const retry = 600_000

/** In ms, for one request. */
const patience = 10_000

/** A report of 10,000 documents takes 30 ms, and anyone may ask for it. */
const usuallyShared = 2_000

const timers: Clock = {
  now: () => performance.now(),
  pause: (ms) => pause(ms, undefined, { ref: false }),
}

const half = 1_800_000

/**
 * Follows the links of what readers see and, where the settings say so, checks at night those that lead elsewhere. Readers'
 * pages know nothing of it.
 */
export function startLinks({ settings, database, facts, freshness, now, ...given }: Parts): Links {
  const { network = internet, clock = timers, jitter = Math.random() * half, shared = usuallyShared } = given
  const client = publishedContent(settings, patience)
  const index = linkIndexIn(database, (ids) =>
    client.fetch<unknown>('*[_id in $ids]', { ids }, { cache: 'no-store' }),
  )
  const checks = checksIn(database)
  const outside = settings.linkChecks === 'nightly'
  const sharing =
    settings.redisUrl && outside
      ? sharedThrough(settings.redisUrl, `${settings.projectId}:${settings.dataset}`)
      : alone
  const lastWhole = (): Night | undefined => facts.get('linksChecked')
  const userAgent = `Aktuelt link check (+${settings.siteUrl}/kontakt)`
  const stopping = new AbortController()

  const following = startPolling({
    name: 'The reading of links',
    work: () => index.follow(freshness.seen()),
    interval: () => followed,
    retry: followed,
  })

  const nightly: NightlyParts = {
    checks,
    urls: async () => {
      await Promise.race([following.first, once(stopping.signal, 'abort')])
      return outsideUrls(index, settings.siteUrl)
    },
    sharing,
    asking: { network, userAgent, patience, stopped: stopping.signal },
    clock,
    done: (night) => facts.set('linksChecked', night),
  }
  const checking = outside
    ? startPolling({
        name: 'The check of links',
        work: async () => {
          const night = nightAt(new Date(now().getTime() - jitter))
          const last = lastWhole()
          if (last === undefined || last < night) await dealWith(night, nightly)
        },
        interval: () => looked,
        retry,
      })
    : undefined

  let told: { at: number; report: LinkReport } | undefined
  return {
    report() {
      const at = clock.now()
      if (told === undefined || at - told.at > shared) {
        const checked = lastWhole()
        const parts = { index, checks, known: freshness, siteUrl: settings.siteUrl, outside, checked }
        told = { at, report: reportOf(parts) }
      }
      return told.report
    },
    async stop() {
      stopping.abort()
      await Promise.all([following.stop(), checking?.stop(), sharing.stop()])
    },
  }
}
