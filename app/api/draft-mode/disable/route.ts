import { cookies, draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { addressOf } from '#lib/addresses/addresses.ts'
import { isPath } from '#lib/addresses/links.ts'
import { perspectiveCookie } from '#lib/preview/draft.ts'

/** Where to go: `?to=<path>`, or the page that the link was on, or the front page. Always a path on this site. */
function targetOf(request: Request): string {
  const asked = new URL(request.url).searchParams.get('to')
  const from = URL.parse(request.headers.get('referer') ?? '')?.pathname
  return [asked, from].find((path) => path != null && isPath(path)) ?? addressOf.front
}

/** Turns draft mode off, and leads to a page as readers see it. */
export async function GET(request: Request): Promise<never> {
  const mode = await draftMode()
  mode.disable()
  const jar = await cookies()
  jar.delete(perspectiveCookie)
  redirect(targetOf(request))
}
