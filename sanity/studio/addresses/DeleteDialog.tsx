import { Button, Stack, Text } from '@sanity/ui'
import type { DocumentActionProps } from 'sanity'
import { addressMessages as words } from '../messages/addresses.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { AskDialog } from './AskDialog.tsx'
import { titleOf } from './deletion.ts'
import { isFree, Referrers, useReferrers } from './Referrers.tsx'
import { readersLose } from './readersLose.ts'
import { useMayUnpublish, useUnpublish } from './unpublishing.ts'
import { type Act, usePress } from './usePress.ts'

type Props = {
  document: DocumentActionProps
  /** Starts a withdrawal instead; undefined when the document cannot be withdrawn. */
  withdraw: (() => void) | undefined
  /** Deletes. Resolves with whether it is deleted. */
  onDelete: Act
  onClose: () => void
}

/** Asks before a document is deleted; of one that readers have, says what they meet, and offers what does less harm. */
export function DeleteDialog({ document, withdraw, onDelete, onClose }: Props) {
  const { id, published, draft } = document
  const known = useReferrers(useEditorsClient(), id)
  const { isBusy, press } = usePress(onClose)
  const confirm = {
    text: published ? words.deleteAnyway : words.delete,
    onClick: () => press(onDelete),
  }
  return (
    <AskDialog
      title={words.deleteTitle(
        titleOf(draft ?? undefined) ?? titleOf(published ?? undefined) ?? words.untitled,
      )}
      confirm={isFree(known) ? confirm : undefined}
      isBusy={isBusy}
      onClose={onClose}
    >
      <Text>{published ? readersLose(published) : words.deleteDraftOnly}</Text>
      {published && (
        <Instead
          document={document}
          withdraw={withdraw}
          isFree={isFree(known)}
          isBusy={isBusy}
          press={press}
          onClose={onClose}
        />
      )}
      <Text>{words.deleteRecoverable}</Text>
      <Referrers known={known} act="delete" onLeave={onClose} />
    </AskDialog>
  )
}

type InsteadProps = {
  document: DocumentActionProps
  withdraw: (() => void) | undefined
  isFree: boolean
  isBusy: boolean
  press: (act: Act) => void
  onClose: () => void
}

/** What does less harm than deleting: withdrawing, which keeps the page, and unpublishing, which keeps the content. */
function Instead({ document, withdraw, isFree, isBusy, press, onClose }: InsteadProps) {
  const unpublish = useUnpublish(document.id)
  const mayUnpublish = useMayUnpublish(document.id, document.type) === true
  if (!withdraw && !(isFree && mayUnpublish)) return null
  return (
    <Stack gap={4}>
      <Text weight="medium">{words.deleteInstead}</Text>
      {withdraw && (
        <Choice
          text={words.withdraw}
          help={words.withdrawHelp}
          isBusy={isBusy}
          onClick={() => {
            onClose()
            withdraw()
          }}
        />
      )}
      {isFree && mayUnpublish && (
        <Choice
          text={words.unpublish}
          help={words.unpublishHelp}
          isBusy={isBusy}
          onClick={() => press(unpublish)}
        />
      )}
    </Stack>
  )
}

type ChoiceProps = { text: string; help: string; isBusy: boolean; onClick: () => void }

function Choice({ text, help, isBusy, onClick }: ChoiceProps) {
  return (
    <Stack gap={2}>
      <Button mode="ghost" text={text} onClick={onClick} disabled={isBusy} />
      <Text size={1} muted>
        {help}
      </Text>
    </Stack>
  )
}
