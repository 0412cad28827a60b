import { mostTags } from '#sanity/tags.ts'
import { askedTags } from '#server/freshness/askedTags.ts'
import type {} from '#server/freshness/freshness.ts'

export const dynamic = 'force-dynamic'

const answer = (body: object, status: number): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/**
 * `?tag=…&tag=…`: which public addresses the site keeps under these tags (sanity/tags.ts), at most 20, and whether there
 * are more. Studio shows them before a publication. No content, no drafts, and nothing of what waits for its time.
 */
export async function GET(request: Request): Promise<Response> {
  const tags = askedTags(new URL(request.url).searchParams.getAll('tag'))
  if (tags === undefined) {
    const message = `Give from 1 to ${mostTags} tags of published content, as in ?tag=list:news&tag=slug:ei-sak.`
    return answer({ message }, 400)
  }
  // `npm run dev` has no page cache, so no page is kept.
  return answer(globalThis.aktueltFreshness?.affected(tags) ?? { addresses: [], more: false }, 200)
}
