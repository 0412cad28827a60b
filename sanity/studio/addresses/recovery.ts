import type { SanityClient } from '@sanity/client'
import { draftIdOf } from '../publication/document.ts'
import { type Deleted, deletedPrefix } from './deletedType.ts'
import { lastVersion } from './history.ts'
import { restoredDraft } from './kept.ts'
import { withoutDeleted } from './references.ts'

/** As many as the list shows. */
export const mostDeleted = 200

/** Matches what `deletedDocuments` reads, for a listener. */
export const deletedFilter = /* groq */ `*[_type == "deleted"]`

/** What was deleted, the newest first. */
const deletedQuery = /* groq */ `${deletedFilter} | order(at desc)[0...${mostDeleted}]`

/** The published id of the document that an entry is about. */
export const deletedId = ({ _id }: Pick<Deleted, '_id'>): string => _id.slice(deletedPrefix.length)

/**
 * What can be brought back, the newest first. A document that exists again, whoever brought it back and how, is not among
 * it. Rejects with the client's own error.
 */
export async function deletedDocuments(client: SanityClient): Promise<Deleted[]> {
  const raw = { perspective: 'raw' } as const
  const entries = await client.fetch<Deleted[]>(deletedQuery, {}, raw)
  const ids = entries.map(deletedId).flatMap((id) => [id, draftIdOf(id)])
  const there = await client.fetch<string[]>('*[_id in $ids]._id', { ids }, raw)
  return entries.filter((entry) => {
    const id = deletedId(entry)
    return !there.includes(id) && !there.includes(draftIdOf(id))
  })
}

/** The history no longer has the content. */
export class GoneError extends Error {
  override name = 'GoneError'
}

/**
 * Brings a deleted document back as a draft, as it last was, and takes it off the list, in one transaction.
 * @throws GoneError when the history does not have it; a ClientError 409 when the document exists again; otherwise the
 * client's own error.
 */
export async function bringBack(client: SanityClient, entry: Deleted): Promise<void> {
  const id = deletedId(entry)
  const last = await lastVersion(client, entry.lastId)
  if (last === undefined) throw new GoneError(`The history has no version of ${entry.lastId}`)
  const draft = await withoutDeleted(client, restoredDraft(last, undefined, draftIdOf(id)))
  await client.transaction().create(draft).delete(entry._id).commit()
}
