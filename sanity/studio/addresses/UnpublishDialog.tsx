import { Text } from '@sanity/ui'
import { addressMessages as words } from '../messages/addresses.ts'
import type { StoredDocument } from '../publication/document.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { AskDialog } from './AskDialog.tsx'
import { titleOf } from './deletion.ts'
import { isFree, Referrers, useReferrers } from './Referrers.tsx'
import { readersLose } from './readersLose.ts'
import { useUnpublish } from './unpublishing.ts'
import { usePress } from './usePress.ts'

type Props = { published: StoredDocument; onClose: () => void }

/** Asks before a document is unpublished, and says what readers meet then. */
export function UnpublishDialog({ published, onClose }: Props) {
  const known = useReferrers(useEditorsClient(), published._id)
  const unpublish = useUnpublish(published._id)
  const { isBusy, press } = usePress(onClose)
  const confirm = { text: words.unpublish, onClick: () => press(unpublish) }
  return (
    <AskDialog
      title={words.unpublishTitle(titleOf(published) ?? words.untitled)}
      confirm={isFree(known) ? confirm : undefined}
      isBusy={isBusy}
      onClose={onClose}
    >
      <Text>{readersLose(published)}</Text>
      <Text>{words.unpublishKeeps}</Text>
      <Referrers known={known} act="unpublish" onLeave={onClose} />
    </AskDialog>
  )
}
