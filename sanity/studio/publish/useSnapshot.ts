import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import {
  type DocumentActionProps,
  useCurrentUser,
  useDocumentPresence,
  useEditState,
  useSyncState,
  useValidationStatus,
} from 'sanity'
import type { StoredDocument } from '../publication/document.ts'
import { useUnstoredTexts } from '../unstored/useUnstored.ts'
import { namesOf } from './others.ts'
import type { Snapshot } from './settled.ts'

/** Studio's document has the fields of the client's, under a type of its own. */
const stored = (document: unknown): StoredDocument | undefined =>
  document === null || document === undefined ? undefined : (document as StoredDocument)

/** A document as it is now, by its published id and type, and a reference that always has the latest. */
export function useSnapshot({ id, type }: Pick<DocumentActionProps, 'id' | 'type'>): {
  snapshot: Snapshot
  latest: RefObject<Snapshot>
} {
  const editState = useEditState(id, type)
  const sync = useSyncState(id, type)
  const shown = editState.draft ?? editState.published
  const { validation, isValidating, revision } = useValidationStatus(shown?._id ?? id, type, true)
  const present = useDocumentPresence(id)
  const user = useCurrentUser()
  const texts = useUnstoredTexts()
  const hasUnstored = texts.standingIn(shown ?? { _id: id }).length > 0
  const snapshot = useMemo(
    (): Snapshot => ({
      published: stored(editState.published),
      draft: stored(editState.draft),
      isSyncing: sync.isSyncing || editState.transactionSyncLock?.enabled === true,
      isValidating,
      validated: revision,
      hasErrors: validation.some(({ level }) => level === 'error'),
      hasUnstored,
      others: namesOf(present, user?.id),
    }),
    [editState, sync, isValidating, revision, validation, hasUnstored, present, user],
  )
  const latest = useRef(snapshot)
  useLayoutEffect(() => {
    latest.current = snapshot
  })
  return { snapshot, latest }
}
