import { parseSettings } from '#lib/settings.ts'
import { receive } from '#sanity/freshness/receive.ts'
import { freshness, refreshSite } from '#sanity/freshness/site.ts'

/** Receives the Content Lake's webhook. See docs/freshness.md for what each status means to the sender. */
export async function POST(request: Request): Promise<Response> {
  const settings = parseSettings(process.env)
  const { status, message } = await receive(request, {
    secret: settings.webhookSecret,
    handled: freshness().handled,
    now: () => new Date(),
    refresh: (change) => refreshSite(change, settings),
  })
  return Response.json({ message }, { status, headers: { 'cache-control': 'no-store' } })
}
