import { Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import type { DocumentActionComponent, DocumentActionDescription, DocumentActionProps } from 'sanity'
import { useRouter } from 'sanity/router'
import { addressMessages as words } from '../messages/addresses.ts'
import { unstoredTexts } from '../unstored/store.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { AskDialog } from './AskDialog.tsx'
import { GoneError } from './recovery.ts'
import { restoreVersion } from './restoreVersion.ts'
import { type Act, usePress } from './usePress.ts'

/**
 * «Gjenopprett», which brings the content of an old version back, but not its address, dates and change history, and says
 * so. When it is offered is Studio's own; so are versions in releases.
 */
export const restoreContent =
  (original: DocumentActionComponent): DocumentActionComponent =>
  (props) =>
    useRestoreAction(original, props)

function useRestoreAction(
  original: DocumentActionComponent,
  props: DocumentActionProps,
): DocumentActionDescription | null {
  const action = original(props)
  const restore = useRestoration(props)
  const [isOpen, setOpen] = useState(false)
  if (!action || props.version) return action
  return {
    ...action,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'custom',
      component: <RestoreDialog document={props} onRestore={restore} onClose={() => setOpen(false)} />,
    },
  }
}

function useRestoration({ id, type, revision, published, draft }: DocumentActionProps) {
  const client = useEditorsClient()
  const { navigateIntent } = useRouter()
  const toast = useToast()
  return async (): Promise<boolean> => {
    if (revision === undefined) return false
    try {
      await restoreVersion(client, { id, revision, today: published ?? draft ?? undefined })
      unstoredTexts.forget(id, [])
      toast.push({ status: 'success', title: words.restored })
      navigateIntent('edit', { id, type })
      return true
    } catch (error) {
      const title = error instanceof GoneError ? words.bringBackGone : words.restoreFailed
      toast.push({ status: 'error', title })
      return false
    }
  }
}

type DialogProps = { document: DocumentActionProps; onRestore: Act; onClose: () => void }

function RestoreDialog({ document: { published, draft }, onRestore, onClose }: DialogProps) {
  const { isBusy, press } = usePress(onClose)
  return (
    <AskDialog
      title={words.restoreTitle}
      confirm={{ text: words.restore, onClick: () => press(onRestore) }}
      isBusy={isBusy}
      onClose={onClose}
    >
      <Text>{words.restoreWhat}</Text>
      {(published || draft) && <Text>{words.restoreKept}</Text>}
      {draft && <Text>{words.restoreDraftLost}</Text>}
    </AskDialog>
  )
}
