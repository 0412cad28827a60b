import { robotsOf } from '#lib/addresses/robots.ts'
import { parseSettings } from '#lib/settings.ts'

/** It needs no content, but still cannot be prerendered: the site's address is known only at run time. */
export const dynamic = 'force-dynamic'

/** What search engines may crawl. */
export function GET(): Response {
  return new Response(robotsOf(parseSettings(process.env).siteUrl), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
