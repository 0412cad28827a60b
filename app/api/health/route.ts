import { parseSettings } from '#lib/settings.ts'
import { contentAnswers } from '#sanity/reachable.ts'
import { memoizeFor } from './memoizeFor.ts'

export const dynamic = 'force-dynamic'

/** In ms: longer than the Content Lake takes on a bad day, shorter than a load balancer's timeout. */
const patience = 3_000

/** In ms. Anyone may request the health status, and 1,000 clients cost one query a second, not 1,000. */
const shared = 1_000

const isReachable = memoizeFor(
  async () => contentAnswers(parseSettings(process.env), patience),
  shared,
  () => performance.now(),
)

/**
 * 200 when the Content Lake answers, else 503. Times are ISO 8601, durations ms. `alerts.shown` counts those that are on
 * every page now. `disk` is the state of the site's
 * database: readers are served even while it cannot be written; null when there is none.
 */
export async function GET(): Promise<Response> {
  const status = globalThis.aktueltFreshness?.status()
  const deliveries = globalThis.aktueltFreshness?.deliveries.counts()
  const reachable = await isReachable()
  const body = {
    status: reachable ? 'ok' : 'content away',
    content: {
      reachable,
      pending: status?.pending ?? 0,
      lastChangeAt: status?.lastChangeAt?.toISOString() ?? null,
      lastRefreshMs: status?.lastRefreshMs ?? null,
    },
    webhook: {
      accepted: deliveries?.accepted ?? 0,
      rejected: deliveries?.rejected ?? 0,
      lastAcceptedAt: deliveries?.lastAcceptedAt?.toISOString() ?? null,
      lastRejectedAt: deliveries?.lastRejectedAt?.toISOString() ?? null,
    },
    alerts: { shown: status?.alerts ?? 0 },
    disk: status ? { writable: status.disk.writable, since: status.disk.since?.toISOString() ?? null } : null,
  }
  return Response.json(body, { status: reachable ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
