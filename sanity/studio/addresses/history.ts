import type { SanityClient } from '@sanity/client'
import { versionsOf } from '../history.ts'
import { draftIdOf, type StoredDocument } from '../publication/document.ts'

/**
 * The version of a document, or of its draft, with this revision; undefined when the history does not have it. A
 * revision is a transaction, which may have written both: then the one with that `_rev`.
 */
export async function documentAt(
  client: SanityClient,
  publishedId: string,
  revision: string,
): Promise<StoredDocument | undefined> {
  const found = await versionsOf(client, [draftIdOf(publishedId), publishedId], { revision })
  return found.find(({ _rev }) => _rev === revision)
}

/** The last version of a document that no longer exists; undefined when the history does not have it. */
export async function lastVersion(client: SanityClient, id: string): Promise<StoredDocument | undefined> {
  const found = await versionsOf(client, [id], { lastRevision: 'true' })
  return found.find(({ _id }) => _id === id)
}
