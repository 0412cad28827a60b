import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import type { Reach } from '../tags.ts'
import type { Change } from './change.ts'

const reachQuery = /* groq */ `{
  "own": *[_id == $id].slug.current,
  "shownBy": *[_type in ["article", "event"] && defined(slug.current) && references($id)].slug.current
}`

const answer = z.object({ own: z.array(z.string().nullable()), shownBy: z.array(z.string()) })

/** Who can see a change: its own slugs, those of the webhook and the one it has now, and of all that refers to it. */
export async function reachOf(change: Change, client: SanityClient): Promise<Reach> {
  const raw = await client.fetch<unknown>(reachQuery, { id: change.id }, { cache: 'no-store' })
  const { own, shownBy } = answer.parse(raw)
  const slugs = new Set([...change.slugs, ...own.filter((slug) => slug !== null)])
  return { slugs: [...slugs], shownBy }
}
