import { Text } from '@sanity/ui'
import { AskDialog } from '../addresses/AskDialog.tsx'
import { usePress } from '../addresses/usePress.ts'
import { Told } from '../dialog/Told.tsx'
import { alertMessages as words } from '../messages/alert.ts'
import { useTakeDown } from './useTakeDown.ts'

type Props = {
  /** The alert's published id. */
  id: string
  title: string
  /** Whether its draft differs from what readers have. */
  isEdited: boolean
  onClose: () => void
}

/** Asks once before an alert is taken down, which it is at the press. */
export function TakeDownDialog({ id, title, isEdited, onClose }: Props) {
  const takeDown = useTakeDown(id)
  const { isBusy, press } = usePress(onClose)
  return (
    <AskDialog
      title={words.takeDownTitle(title)}
      confirm={{ text: words.takeDownConfirm, onClick: () => press(takeDown) }}
      isBusy={isBusy}
      onClose={onClose}
    >
      <Text>{words.takeDownMeans}</Text>
      {isEdited && <Told tone="caution" text={words.takeDownEdited} />}
    </AskDialog>
  )
}
