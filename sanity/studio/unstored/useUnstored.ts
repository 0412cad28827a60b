import { useSyncExternalStore } from 'react'
import { type Path, useFormValue } from 'sanity'
import { type Unstored, unstoredTexts } from './store.ts'

/** The id of the document that the form around shows. */
export function useDocumentId(): string {
  const id = useFormValue(['_id'])
  return typeof id === 'string' ? id : ''
}

/** What stands unstored in one field. */
export const useUnstoredAt = (documentId: string, path: Path): Unstored | undefined =>
  useSyncExternalStore(unstoredTexts.subscribe, () => unstoredTexts.at(documentId, path))

/** Draws anew whenever anything unstored comes, goes, or leaves the screen. */
export const useUnstoredTexts = () => {
  useSyncExternalStore(unstoredTexts.subscribe, () => unstoredTexts.revision)
  return unstoredTexts
}
