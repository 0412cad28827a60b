import { parseSettings } from '#lib/settings.ts'
import { contentAnswers } from '#sanity/freshness/reachable.ts'

export const dynamic = 'force-dynamic'

/** In ms: longer than the Content Lake takes on a bad day, shorter than a load balancer's patience. */
const patience = 3_000

/** 200 when the Content Lake answers, else 503. Times: ISO 8601, and ms. */
export async function GET(): Promise<Response> {
  const status = globalThis.aktueltFreshness?.status()
  const reachable = await contentAnswers(parseSettings(process.env), patience)
  const body = {
    status: reachable ? 'ok' : 'content away',
    content: {
      reachable,
      pending: status?.pending ?? 0,
      lastChangeAt: status?.lastChangeAt?.toISOString() ?? null,
      lastRefreshMs: status?.lastRefreshMs ?? null,
    },
  }
  return Response.json(body, { status: reachable ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
