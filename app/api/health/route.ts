import { parseSettings } from '#lib/settings.ts'
import { publishedContent } from '#sanity/client.ts'
import { freshness } from '#sanity/freshness/site.ts'

export const dynamic = 'force-dynamic'

/** Longer than the Content Lake takes on a bad day, shorter than a load balancer's patience. */
const patience = 3_000

async function isReachable(): Promise<boolean> {
  try {
    const client = publishedContent(parseSettings(process.env)).withConfig({
      maxRetries: 0,
      timeout: patience,
    })
    await client.fetch('count(*[_id == "siteSettings"])', {}, { cache: 'no-store' })
    return true
  } catch {
    return false
  }
}

/** 200 when the Content Lake answers, else 503. Times: ISO 8601, and ms. */
export async function GET(): Promise<Response> {
  const { pending, lastChangeAt, lastRefreshMs } = freshness()
  const reachable = await isReachable()
  const body = {
    status: reachable ? 'ok' : 'content away',
    content: { reachable, pending, lastChangeAt: lastChangeAt ?? null, lastRefreshMs: lastRefreshMs ?? null },
  }
  return Response.json(body, { status: reachable ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
