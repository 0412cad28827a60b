import { sitemapOf } from '#lib/addresses/sitemap.ts'
import { parseSettings } from '#lib/settings.ts'
import { loadMap } from '#sanity/loaders/index.ts'

/** All addresses that search engines may index. */
export async function GET(): Promise<Response> {
  const { siteUrl } = parseSettings(process.env)
  return new Response(sitemapOf(siteUrl, await loadMap()), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
