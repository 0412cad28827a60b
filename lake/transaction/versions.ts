import { draftIdOf, isPublishedId, publishedIdOf } from '../document.ts'
import { invalid, notFound } from '../errors.ts'
import type { DocumentInput } from './types.ts'
import type { WorkingSet } from './workingSet.ts'

/** Deletes a draft or a version, never the published document. @throws ContentError when it does not exist. */
export function discard(versionId: string, working: WorkingSet): void {
  if (isPublishedId(versionId)) throw invalid(`"${versionId}" is not the id of a draft or a version`)
  if (!working.delete(versionId)) throw notFound(versionId)
}

/** @throws ContentError unless the first is a draft or a version of the second. */
export function expectVersionOf(versionId: string, publishedId: string): void {
  if (!isPublishedId(publishedId)) throw invalid(`"${publishedId}" is not a published id`)
  if (isPublishedId(versionId) || publishedIdOf(versionId) !== publishedId) {
    throw invalid(
      `"${versionId}" is not a draft or a version of "${publishedId}", such as "${draftIdOf(publishedId)}"`,
    )
  }
}

/** The ids of a document's existing draft and versions. */
export function versionsOf(publishedId: string, working: WorkingSet): string[] {
  return [...working.documents()]
    .map(({ _id }) => _id)
    .filter((each) => each !== publishedId && publishedIdOf(each) === publishedId)
}

/** Without the `_updatedAt` that a client or another version of the document had: the transaction sets its own. */
export function unstamped({ _updatedAt, ...rest }: DocumentInput): DocumentInput {
  return rest
}
