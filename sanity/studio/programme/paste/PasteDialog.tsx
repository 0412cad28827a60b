import { Box, Button, Dialog, Flex, Stack, Text, TextArea } from '@sanity/ui'
import { type ClipboardEvent, useEffect, useId, useRef, useState } from 'react'
import { programmeMessages as messages } from '../../messages/programme.ts'
import { parseInBrowser } from '../../paste/read.ts'
import type { StoredItem } from '../items.ts'
import { useNames, usePersons } from '../known.ts'
import { PastedList } from './PastedList.tsx'
import { type Pasted, type PastedItem, pastedItems } from './pasted.ts'
import { pastedRows } from './rows.ts'

type Props = {
  event: Record<string, unknown>
  items: readonly StoredItem[]
  onAdd: (items: readonly PastedItem[]) => void
  onClose: () => void
}

/** Makes items of rows from a spreadsheet: shows first what they become, and what was not understood. */
export function PasteDialog({ event, items, onAdd, onClose }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const [copied, setCopied] = useState({ html: '', plain: '' })
  const persons = usePersons()
  const names = useNames()
  const rows = pastedRows(copied.html, copied.plain, parseInBrowser)
  const isEmpty = copied.html === '' && copied.plain === ''
  const pasted: Pasted = pastedItems(rows, { event, items, persons, names })
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    event.preventDefault()
    setCopied({
      html: event.clipboardData.getData('text/html'),
      plain: event.clipboardData.getData('text/plain'),
    })
  }
  return (
    <Dialog
      id={`${id}dialog`}
      header={messages.pasteTitle}
      width={2}
      onClose={onClose}
      footer={
        <Flex gap={2} padding={3} justify="flex-end">
          <Button mode="bleed" text={messages.pasteCancel} onClick={onClose} />
          <Button
            text={messages.pasteAdd(pasted.items.length)}
            disabled={pasted.items.length === 0}
            onClick={() => onAdd(pasted.items)}
          />
        </Flex>
      }
    >
      <Box padding={4}>
        <Stack gap={4}>
          <Stack gap={3}>
            <Text as="label" size={1} weight="medium" htmlFor={id}>
              {messages.pasteField}
            </Text>
            <TextArea
              id={id}
              ref={field}
              rows={isEmpty ? 8 : 3}
              aria-describedby={`${id}help`}
              value={copied.plain}
              onPaste={onPaste}
              onChange={(event) => setCopied({ html: '', plain: event.currentTarget.value })}
            />
            <Text id={`${id}help`} size={1} muted>
              {messages.pasteHelp}
            </Text>
          </Stack>
          <div aria-live="polite">
            {!isEmpty &&
              (rows.length === 0 ? (
                <Text size={1}>{messages.pasteNothing}</Text>
              ) : (
                <PastedList {...pasted} persons={persons} />
              ))}
          </div>
        </Stack>
      </Box>
    </Dialog>
  )
}
