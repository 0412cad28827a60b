import { useSyncExternalStore } from 'react'
import { type Path, useFormValue } from 'sanity'
import { type Unstored, unstoredTexts } from './store.ts'

/** The id of the document in the surrounding form. */
export function useDocumentId(): string {
  const id = useFormValue(['_id'])
  return typeof id === 'string' ? id : ''
}

/** The unstored text in one field. */
export const useUnstoredAt = (documentId: string, path: Path): Unstored | undefined =>
  useSyncExternalStore(unstoredTexts.subscribe, () => unstoredTexts.at(documentId, path))

/** Re-renders whenever an unstored text is added or removed, or its field enters or leaves the screen. */
export const useUnstoredTexts = () => {
  useSyncExternalStore(unstoredTexts.subscribe, () => unstoredTexts.revision)
  return unstoredTexts
}
