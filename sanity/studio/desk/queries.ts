import type { SanityClient } from '@sanity/client'
import { draftIdOf } from '../publication/document.ts'
import { type Pair, pairsOf, type Stored } from './standing.ts'

/** As many documents as the lists know, drafts counted by themselves. */
export const mostKnown = 2000

/** Matches what a list of these `$types` is of, for a listener too. */
export const typesFilter = /* groq */ `*[_type in $types]`

/**
 * Whether a document may need somebody, however old it is. Those that may come first: a municipality has 10,000 documents, and
 * what is to be looked at again has mostly lain for years.
 */
const mayNeed = /* groq */ `_id in path("drafts.**") || defined(reviewAt) || defined(deadline) || defined(expiresAt)
  || stream.state == "recording" || !defined(title) || !defined(slug.current) || !defined(publishedAt)
  || (_type == "event" && !defined(startsAt))`

const fields = /* groq */ `{
  _id, _type, _updatedAt, title, slug, publishedAt, startsAt, endsAt, allDay, repeats, status, deadline, expiresAt, reviewAt, withdrawn,
  stream, editedBy
}`

const query = /* groq */ `${typesFilter} | order(select(${mayNeed} => 0, 1) asc, _updatedAt desc)[0...${mostKnown}]${fields}`

const raw = { perspective: 'raw' } as const

/**
 * The documents of these types as pairs, as stored: those that may need somebody, and then the newest. Rejects with the
 * client's error.
 */
export const fetchPairs = async (client: SanityClient, types: readonly string[]): Promise<Pair[]> =>
  pairsOf(await client.fetch<Stored[]>(query, { types }, raw))

/** These published documents, whatever their type, each with its draft, as they are. Rejects with the client's error. */
export async function fetchWhole(client: SanityClient, ids: readonly string[]): Promise<Pair[]> {
  if (ids.length === 0) return []
  const draftIds = ids.map(draftIdOf)
  return pairsOf(await client.fetch<Stored[]>('*[_id in $ids]', { ids: [...ids, ...draftIds] }, raw))
}
