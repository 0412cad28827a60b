import { Box, Button, Flex, Stack } from '@sanity/ui'
import { useState } from 'react'
import { type ObjectInputProps, useEditState } from 'sanity'
import { publishedId } from '#schemas/checks/others.ts'
import { messages } from '../messages/events.ts'
import { siteTime } from '../times/siteTime.ts'
import { AnnouncementDialog } from './AnnouncementDialog.tsx'
import { CalendarBehind } from './CalendarBehind.tsx'
import { isWithdrawable, type Kind, offered, undoable } from './kinds.ts'
import { UndoDialog } from './UndoDialog.tsx'

/** What can be announced about the document of a form, above its fields. Nothing for other types, and where it is only read. */
export function AnnouncementBar({ value, schemaType, readOnly }: ObjectInputProps) {
  const id = typeof value?._id === 'string' ? value._id : ''
  if (readOnly || id === '' || id.startsWith('versions.') || !isWithdrawable(schemaType.name)) return null
  return <Bar id={publishedId(id)} type={schemaType.name} />
}

type Open = { kind: Kind; isUndo: boolean }

function Bar({ id, type }: { id: string; type: string }) {
  const { published } = useEditState(id, type)
  const [open, setOpen] = useState<Open>()
  if (!published) return null
  const now = siteTime.now()
  const undo = undoable(published, now)
  const close = () => setOpen(undefined)
  return (
    <Stack gap={3}>
      {type === 'event' && <CalendarBehind id={id} type={type} />}
      <Box role="group" aria-label={messages.bar} data-testid="announcements">
        <Flex gap={2} wrap="wrap">
          {undo && (
            <Button
              mode="ghost"
              tone="primary"
              fontSize={1}
              padding={2}
              text={messages.undo[undo]}
              onClick={() => setOpen({ kind: undo, isUndo: true })}
            />
          )}
          {offered(published, now).map((kind) => (
            <Button
              key={kind}
              mode="ghost"
              fontSize={1}
              padding={2}
              text={messages.label[kind]}
              onClick={() => setOpen({ kind, isUndo: false })}
            />
          ))}
        </Flex>
      </Box>
      {open &&
        (open.isUndo ? (
          <UndoDialog id={id} type={type} kind={open.kind} onClose={close} />
        ) : (
          <AnnouncementDialog id={id} type={type} kind={open.kind} onClose={close} />
        ))}
    </Stack>
  )
}
