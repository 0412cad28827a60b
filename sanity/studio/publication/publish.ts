import { ClientError, type SanityClient } from '@sanity/client'
import { type FourEyes, passFourEyes } from './approval.ts'
import { actionsOf, type Publication } from './publication.ts'

/** Somebody else changed the document after the editor last saw it: nothing was written. */
export class ChangedMeanwhileError extends Error {
  override name = 'ChangedMeanwhileError'
}

/** Whether the Content Lake refused a request because of what is stored: another revision, a reference, an id in use. */
export const isConflict = (error: unknown): boolean =>
  error instanceof ClientError && error.statusCode === 409

/**
 * Publishes in one request. Where the body asks for four eyes (`fourEyes` says who publishes), that comes first: all
 * publication passes here. Resolves with its transaction id, which is the new `_rev`.
 * @throws AloneError when nobody else has seen it and there is no reason; ChangedMeanwhileError when the guard refuses; the
 * client's own error otherwise. Nothing was published then.
 */
export async function publish(
  client: SanityClient,
  publication: Publication,
  fourEyes: FourEyes | undefined,
): Promise<string> {
  if (fourEyes) await passFourEyes(client, publication, fourEyes)
  try {
    const { transactionId } = await client.action(actionsOf(publication))
    return transactionId
  } catch (error) {
    if (isConflict(error)) throw new ChangedMeanwhileError('The document changed meanwhile', { cause: error })
    throw error
  }
}
