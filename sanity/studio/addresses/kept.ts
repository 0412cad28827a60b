import type { StoredDocument } from '../publication/document.ts'

/** What belongs to a document as it is today, not to a version of its content: readers and calendars rely on these. */
const keptFields = [
  'slug',
  'publishedAt',
  'lastUpdated',
  'changes',
  'withdrawn',
  'calendarSequence',
  'editedBy',
] as const

/** Set by the Content Lake when the draft is written. */
const stamped = new Set(['_updatedAt', '_rev', '_createdAt', '_system'])

/**
 * An old version of a document as a draft: its content, with the address, dates, change history, withdrawal and SEQUENCE
 * of today. What is not there today is not there in the draft either. `today` is what readers have, or else the draft;
 * undefined for a document that was deleted, which then gets back all that it had.
 */
export function restoredDraft(
  old: StoredDocument,
  today: StoredDocument | undefined,
  draftId: string,
): { _id: string; _type: string } & Record<string, unknown> {
  const content = Object.fromEntries(Object.entries(old).filter(([field]) => !stamped.has(field)))
  if (today) {
    for (const field of keptFields) {
      if (today[field] === undefined) delete content[field]
      else content[field] = today[field]
    }
  }
  return { ...content, _id: draftId, _type: old._type }
}
