import { brandOf } from '#lib/brand/brandOf.ts'
import { manifestOf } from '#lib/brand/manifest.ts'
import { messages } from '#lib/messages/index.ts'
import { loadSite } from '#sanity/loaders/index.ts'

/** What home screens need to know of the site; fresh as every page. */
export async function GET(): Promise<Response> {
  const { settings } = await loadSite()
  return new Response(manifestOf(settings?.name ?? messages.siteName, brandOf(settings?.accent)), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  })
}
