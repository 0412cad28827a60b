import type { SanityClient } from '@sanity/client'
import { draftIdOf, type StoredDocument } from '../publication/document.ts'
import { deletedPrefix } from './deletedType.ts'
import { documentAt } from './history.ts'
import { restoredDraft } from './kept.ts'
import { GoneError } from './recovery.ts'
import { withoutDeleted } from './references.ts'

type Restoration = {
  /** The document's published id. */
  id: string
  /** The revision to restore. */
  revision: string
  /** The document as readers have it, or else its draft; undefined when it was deleted. */
  today: StoredDocument | undefined
}

/**
 * Makes a draft of an old version of a document, with what is kept of today's, in one transaction. A document that was
 * deleted exists again, and is no longer among the deleted.
 * @throws GoneError when the history does not have the version; otherwise the client's own error.
 */
export async function restoreVersion(
  client: SanityClient,
  { id, revision, today }: Restoration,
): Promise<void> {
  const old = await documentAt(client, id, revision)
  if (old === undefined) throw new GoneError(`The history has no revision ${revision} of ${id}`)
  const draft = await withoutDeleted(client, restoredDraft(old, today, draftIdOf(id)))
  await client
    .transaction()
    .createOrReplace(draft)
    .delete(deletedPrefix + id)
    .commit()
}
