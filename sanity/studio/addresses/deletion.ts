import type { SanityClient } from '@sanity/client'
import { draftIdOf, type StoredDocument } from '../publication/document.ts'
import { addressesOf } from '../publication/redirects.ts'
import { type Deleted, deletedPrefix } from './deletedType.ts'

/** One deletion: the document as published and as draft, at least one of them. */
export type Deletion = {
  /** Its published id. */
  id: string
  type: string
  published: StoredDocument | undefined
  draft: StoredDocument | undefined
  /** ISO 8601, by the site's clock. */
  at: string
  by: string | undefined
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

/** A document's title in words: of a person the name, of a redirect its old address. */
export const titleOf = (document: Record<string, unknown> | undefined): string | undefined =>
  textOf(document?.title) ?? textOf(document?.name) ?? textOf(document?.from)

/** The address where readers find a document; undefined for one without. Of a redirect it is the old address. */
export const publicAddressOf = (document: StoredDocument | undefined): string | undefined =>
  document?._type === 'redirect' ? textOf(document.from) : addressesOf(document)[0]

/** What is kept of a deleted document. */
export function entryOf({ id, type, published, draft, at, by }: Deletion): Deleted {
  const title = titleOf(draft) ?? titleOf(published)
  const address = publicAddressOf(published)
  return {
    _id: deletedPrefix + id,
    _type: 'deleted',
    type,
    at,
    lastId: draft ? draftIdOf(id) : id,
    ...(title !== undefined && { title }),
    ...(address !== undefined && { address }),
    ...(by !== undefined && { by }),
  }
}

/** The ids of a document's versions in releases; a lake without releases has none. */
const versionsOf = (client: SanityClient, id: string): Promise<string[]> =>
  client.fetch<string[]>('*[_id in path("versions.*." + $id)]._id', { id }, { perspective: 'raw' })

/**
 * Deletes a document with its draft and versions, and notes it among the deleted, in one transaction: both or neither.
 * @throws The client's own error; a ClientError 409 when another document refers to it.
 */
export async function deleteDocument(client: SanityClient, deletion: Deletion): Promise<void> {
  const { id } = deletion
  const transaction = client.transaction().createOrReplace(entryOf(deletion))
  for (const each of [draftIdOf(id), ...(await versionsOf(client, id)), id]) transaction.delete(each)
  await transaction.commit()
}
