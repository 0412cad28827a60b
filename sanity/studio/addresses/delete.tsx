import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionDescription,
  type DocumentActionProps,
  useCurrentUser,
} from 'sanity'
import { addressMessages as words } from '../messages/addresses.ts'
import { isConflict } from '../publication/publish.ts'
import { siteTime } from '../times/siteTime.ts'
import { unstoredTexts } from '../unstored/store.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { DeleteDialog } from './DeleteDialog.tsx'
import { deleteDocument } from './deletion.ts'
import { useWithdrawal } from './useWithdrawal.tsx'

/**
 * «Slett», which offers what does less harm first, and notes what is deleted so that it can be found again. Who may
 * delete, and when, is Studio's own; so are versions in releases.
 */
export const deleteTold =
  (original: DocumentActionComponent): DocumentActionComponent =>
  (props) =>
    useDeleteAction(original, props)

function useDeleteAction(
  original: DocumentActionComponent,
  props: DocumentActionProps,
): DocumentActionDescription | null {
  const action = original(props)
  const remove = useDeletion(props)
  const withdrawal = useWithdrawal(props)
  const [isOpen, setOpen] = useState(false)
  if (!action || props.version) return action
  const asking = (
    <DeleteDialog
      document={props}
      withdraw={withdrawal?.start}
      onDelete={remove}
      onClose={() => setOpen(false)}
    />
  )
  const component = isOpen ? asking : withdrawal?.dialog
  return {
    ...action,
    onHandle: () => setOpen(true),
    dialog: component ? { type: 'custom', component } : null,
  }
}

const whyNot = (error: unknown): string => (isConflict(error) ? words.deleteRefused : words.deleteFailed)

/** Deletes the document of an action, and tells the editor how it went. Resolves with whether it is deleted. */
function useDeletion({ id, type, published, draft }: DocumentActionProps): () => Promise<boolean> {
  const client = useEditorsClient()
  const user = useCurrentUser()
  const toast = useToast()
  return async () => {
    try {
      await deleteDocument(client, {
        id,
        type,
        published: published ?? undefined,
        draft: draft ?? undefined,
        at: await siteTime.ask(),
        by: user?.name,
      })
      unstoredTexts.forget(id, [])
      toast.push({ status: 'success', title: words.deleted })
      return true
    } catch (error) {
      toast.push({ status: 'error', title: whyNot(error) })
      return false
    }
  }
}
