import { createHash, timingSafeEqual } from 'node:crypto'
import { revalidateTag } from 'next/cache'
import { z } from 'zod'
import { freshness } from '#sanity/freshness/site.ts'

const tags = z.array(z.string().max(256)).max(10_000)

const digest = (value: string) => createHash('sha256').update(value).digest()

const isOurs = (authorization: string | null): boolean =>
  timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${freshness().clearingToken}`))

/**
 * Clears tags, for this very process alone: the token never leaves it. Entries turn stale and stay readable ('max'):
 * expiring them would answer 500 while the Content Lake is away.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isOurs(request.headers.get('authorization'))) return new Response(null, { status: 404 })
  for (const tag of tags.parse(await request.json())) revalidateTag(tag, 'max')
  return new Response(null, { status: 204 })
}
