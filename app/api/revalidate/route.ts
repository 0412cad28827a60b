import { log } from '#lib/log.ts'
import { parseSettings } from '#lib/settings.ts'
import { receive } from '#server/freshness/receive.ts'

const uncached = { 'cache-control': 'no-store' }

/** Receives the Content Lake's webhook. docs/freshness.md explains what each status means to the sender. */
export async function POST(request: Request): Promise<Response> {
  const freshness = globalThis.aktueltFreshness
  // `npm run dev` has no page cache, so there is nothing to invalidate.
  if (freshness === undefined)
    return Response.json({ message: 'Nothing to do: no page is kept.' }, { headers: uncached })
  try {
    const outcome = await receive(request, {
      secret: parseSettings(process.env).webhookSecret,
      handled: freshness.handled,
      now: () => new Date(),
      accept: freshness.accept,
    })
    freshness.deliveries.note(outcome)
    const { status, message } = outcome
    return Response.json({ message }, { status, headers: uncached })
  } catch (error) {
    log.error({ err: error }, 'a delivery could not be taken in')
    const message = 'The delivery could not be taken in; please deliver it again.'
    return Response.json({ message }, { status: 503, headers: uncached })
  }
}
