import { cookies, draftMode } from 'next/headers'
import { perspectiveCookie, perspectiveOf } from '#lib/preview/draft.ts'

const uncached = { 'cache-control': 'no-store' }

/**
 * `?perspective=<name>`: stores what the editor wants to see in the preview, drafts or what is published. 204; 403 for
 * anyone who is not in draft mode. next-sanity's own way is a server action, a POST to the page: our pages accept none.
 */
export async function POST(request: Request): Promise<Response> {
  const mode = await draftMode()
  if (!mode.isEnabled) return new Response(null, { status: 403, headers: uncached })
  const wanted = perspectiveOf(new URL(request.url).searchParams.get('perspective') ?? undefined)
  const jar = await cookies()
  const isBuilt = process.env.NODE_ENV === 'production'
  // As `defineEnableDraftMode` sets it: a hosted Studio elsewhere would show the preview in a frame of its own site.
  jar.set(perspectiveCookie, wanted, {
    httpOnly: true,
    path: '/',
    secure: isBuilt,
    sameSite: isBuilt ? 'none' : 'lax',
  })
  return new Response(null, { status: 204, headers: uncached })
}
