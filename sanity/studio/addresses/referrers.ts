import type { SanityClient } from '@sanity/client'
import { publishedId } from '#schemas/checks/others.ts'
import { titleOf } from './deletion.ts'
import { referencesIn } from './references.ts'

/** A document that refers to another. */
export type Referrer = { id: string; type: string; title: string | undefined }

/** Enough to see what is meant; the rest are counted. */
const most = 20

const query = /* groq */ `*[references($id) && !(_id in [$id, "drafts." + $id])] | order(_updatedAt desc)`

type Found = { _id: string; _type: string; [field: string]: unknown }

/**
 * The documents that keep this one from being deleted, published or drafts, each once, and how many more there may be. A
 * draft's reference to what was not published is weak, and keeps nothing. Rejects with the client's own error.
 */
export async function referrersOf(
  client: SanityClient,
  id: string,
): Promise<{ shown: Referrer[]; more: number }> {
  const found = await client.fetch<Found[]>(query, { id }, { perspective: 'raw' })
  const strong = found.filter((document) => referencesIn(document, true).includes(id))
  const each = new Map(
    strong.map((document): [string, Referrer] => {
      const own = publishedId(document._id)
      return [own, { id: own, type: document._type, title: titleOf(document) }]
    }),
  )
  const all = [...each.values()]
  return { shown: all.slice(0, most), more: Math.max(0, all.length - most) }
}
