import { Box, Button, Dialog, Flex, Stack } from '@sanity/ui'
import { type ReactNode, useId } from 'react'
import { addressMessages as words } from '../messages/addresses.ts'

type Props = {
  title: string
  /** The button that does it; undefined while it cannot be done. */
  confirm: { text: string; onClick: () => void } | undefined
  isBusy: boolean
  onClose: () => void
  children: ReactNode
}

/**
 * A question before something that is hard to undo. «Avbryt» has the focus, so that Enter alone does nothing, and Escape
 * closes it. Without the close button of the design system, whose name is in English, and without a tone: white on its
 * green, blue or red has too little contrast (WCAG 1.4.3).
 */
export function AskDialog({ title, confirm, isBusy, onClose, children }: Props) {
  const id = useId()
  return (
    <Dialog
      id={id}
      header={title}
      width={1}
      onClose={onClose}
      __unstable_hideCloseButton
      footer={
        <Flex gap={2} padding={3} justify="flex-end">
          <Button mode="bleed" text={words.cancel} onClick={onClose} autoFocus data-testid="cancel-button" />
          {confirm && (
            <Button
              text={confirm.text}
              onClick={confirm.onClick}
              disabled={isBusy}
              data-testid="confirm-button"
            />
          )}
        </Flex>
      }
    >
      <Box padding={4}>
        <Stack gap={4}>{children}</Stack>
      </Box>
    </Dialog>
  )
}
