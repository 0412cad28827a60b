import { draftIdOf, isDraftId, isPublishedId, publishedIdOf } from '../document.ts'
import type { Committed } from '../transaction/types.ts'

/** An event of Studio's history pane; which revisions it names depends on its type. */
export type HistoryEvent = {
  type: string
  timestamp: string
  author: string
  documentId: string
  versionId?: string
  revisionId?: string
  versionRevisionId?: string | undefined
  publishCause?: 'document.publish'
  contributors?: readonly string[]
}

/**
 * What happened to a document and its draft in one transaction, as events of Studio's history pane. Edits are not
 * included: Studio derives those from the transactions themselves.
 */
export function documentEvents(
  { transactionId, timestamp, identity, changes }: Committed,
  id: string,
): HistoryEvent[] {
  const publishedId = publishedIdOf(id)
  const versionId = isPublishedId(id) ? draftIdOf(publishedId) : id
  const published = changes.find((change) => change.id === publishedId)
  const version = changes.find((change) => change.id === versionId)
  const base = { timestamp, author: identity, documentId: publishedId, versionId }

  if (published && published.operation !== 'delete') {
    if (version?.operation === 'delete') {
      const versionRevisionId = version.before?._rev
      const cause = { publishCause: 'document.publish' as const, contributors: [identity] }
      return [
        { type: 'publishDocumentVersion', ...base, revisionId: transactionId, versionRevisionId, ...cause },
      ]
    }
    const type = published.operation === 'create' ? 'createLiveDocument' : 'updateLiveDocument'
    return [{ type, timestamp, author: identity, documentId: publishedId, revisionId: transactionId }]
  }
  if (published) {
    if (version?.operation !== 'create') return [{ type: 'deleteDocumentGroup', ...base }]
    return [{ type: 'unpublishDocument', ...base, versionRevisionId: transactionId }]
  }
  if (version?.operation === 'create') {
    return [{ type: 'createDocumentVersion', ...base, versionRevisionId: transactionId }]
  }
  if (version?.operation === 'delete') {
    return [
      { type: 'deleteDocumentVersion', ...base, versionRevisionId: version.before?._rev ?? transactionId },
    ]
  }
  return []
}

/** The ids of the documents whose transactions make up one document's history. */
export const historyFamily = (id: string): string[] => {
  const publishedId = publishedIdOf(id)
  return [...new Set([publishedId, isPublishedId(id) || isDraftId(id) ? draftIdOf(publishedId) : id])]
}
