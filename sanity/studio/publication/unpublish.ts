import type { Action, SanityClient } from '@sanity/client'
import { draftIdOf } from './document.ts'

/**
 * Takes a document from the readers and leaves it as a draft; a draft that there is already stays as it is. `along` is
 * what else the request does, before that: all of it is done, or nothing.
 * @throws The client's own error; a ClientError 409 when another document refers to it, or what goes along is refused.
 */
export async function unpublish(
  client: SanityClient,
  publishedId: string,
  along: readonly Action[] = [],
): Promise<void> {
  const draftId = draftIdOf(publishedId)
  await client.action([...along, { actionType: 'sanity.action.document.unpublish', draftId, publishedId }])
}
