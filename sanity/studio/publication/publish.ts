import { ClientError, type SanityClient } from '@sanity/client'
import { actionsOf, type Publication } from './publication.ts'

/** Somebody else changed the document after the editor last saw it: nothing was written. */
export class ChangedMeanwhileError extends Error {
  override name = 'ChangedMeanwhileError'
}

/** Whether the Content Lake refused a request because of what is stored: another revision, a reference, an id in use. */
export const isConflict = (error: unknown): boolean =>
  error instanceof ClientError && error.statusCode === 409

/**
 * Publishes in one request. Resolves with its transaction id, which is the new `_rev`.
 * @throws ChangedMeanwhileError when the guard refuses; the client's own error otherwise. Nothing was written then.
 */
export async function publish(client: SanityClient, publication: Publication): Promise<string> {
  try {
    const { transactionId } = await client.action(actionsOf(publication))
    return transactionId
  } catch (error) {
    if (isConflict(error)) throw new ChangedMeanwhileError('The document changed meanwhile', { cause: error })
    throw error
  }
}
