import { robotsOf } from '#lib/addresses/robots.ts'
import { parseSettings } from '#lib/settings.ts'

/** It asks for no content, and still cannot be built ahead: the site's address is known when it runs. */
export const dynamic = 'force-dynamic'

/** What search engines may ask for. */
export function GET(): Response {
  return new Response(robotsOf(parseSettings(process.env).siteUrl), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
