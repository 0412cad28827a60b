import { Box, Button, Dialog, Flex, Stack, Text, TextArea } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { type ReactNode, useId, useState } from 'react'
import { directionOf } from '#lib/content/language.ts'
import { languageTitle } from '#schemas/choices.ts'
import { AloneQuestion } from '../approval/AloneQuestion.tsx'
import { sentBy } from '../dialog/sentBy.ts'
import { Told } from '../dialog/Told.tsx'
import { messages } from '../messages/events.ts'
import { publishMessages } from '../messages/publish.ts'
import { editedFields } from '../publication/edited.ts'
import { EditedToo } from './EditedToo.tsx'
import { Field } from './Field.tsx'
import { languageIn } from './notes.ts'
import type { Announced } from './useAnnounced.ts'
import type { Wish } from './usePublication.ts'

type Props = {
  title: string
  /** What the button says, and what is said once it is done. */
  confirm: string
  done: string
  about: Announced
  type: string
  /** What readers and subscribers will see. */
  texts: readonly string[]
  /** The note that stands there until the editor writes another. */
  suggestedNote: string
  /** The fields that are set; undefined as long as something is missing. */
  set: Wish['set'] | undefined
  onClose: () => void
  /** Whether one of the children takes the focus when the dialog opens; else the dialog itself does. */
  hasFirstField?: boolean
  children: ReactNode
}

/** A dialog that publishes at once: what it asks, what readers will see, the note for them, and what else goes along. */
export function AnnouncementFrame(props: Props) {
  const { title, confirm, done, about, texts, suggestedNote, set, onClose } = props
  const { blocked, problem, isPublishing, waitsFor, others, user, draft, publish } = about.document
  const { published } = about
  const id = useId()
  const toast = useToast()
  const [ownNote, setNote] = useState<string>()
  const [reason, setReason] = useState('')
  const note = ownNote ?? suggestedNote
  const isSeen = user === undefined || reason.trim() !== ''
  const isEnabled =
    set !== undefined && note.trim() !== '' && isSeen && blocked === undefined && !isPublishing
  const send = () => {
    if (!isEnabled) return
    publish({
      set,
      change: { kind: 'material', note: note.trim() },
      reason,
      done: () => {
        toast.push({ status: 'success', title: done })
        onClose()
      },
    })
  }
  const language = languageIn(published)
  return (
    <Dialog
      id={`${id}dialog`}
      header={title}
      width={1}
      onClose={onClose}
      __unstable_autoFocus={props.hasFirstField !== true}
      // Its label is English, whatever the language; «Avbryt» and Escape close the dialog too.
      __unstable_hideCloseButton
      footer={
        <Flex gap={2} padding={3} justify="flex-end" align="center" wrap="wrap">
          {isPublishing && (
            <Text size={1} muted role="status">
              {messages.waiting}
            </Text>
          )}
          <Button mode="bleed" text={messages.cancelDialog} onClick={onClose} />
          <Button
            type="submit"
            form={id}
            text={confirm}
            disabled={!isEnabled}
            data-testid="announcement-confirm"
          />
        </Flex>
      }
    >
      <Box as="form" id={id} padding={4} {...sentBy(send)}>
        <Stack gap={5}>
          {props.children}
          <Stack gap={3}>
            <Text size={1} weight="medium">
              {messages.willHappen}
            </Text>
            {texts.length === 0 && (
              <Text size={1} muted>
                {messages.notYet}
              </Text>
            )}
            <Stack as="ul" gap={3} style={{ margin: 0, paddingLeft: '1.2em' }}>
              {texts.map((text) => (
                <Text as="li" size={1} key={text} style={{ display: 'list-item', listStyle: 'disc' }}>
                  {text}
                </Text>
              ))}
            </Stack>
          </Stack>
          <Field
            label={messages.note}
            hint={language === 'nn' ? messages.noteHint : messages.noteLanguage(languageTitle(language))}
          >
            {(input) => (
              <TextArea
                {...input}
                rows={2}
                lang={language}
                dir={directionOf(language)}
                value={note}
                onChange={(event) => setNote(event.currentTarget.value)}
              />
            )}
          </Field>
          {user !== undefined && (
            <AloneQuestion
              user={user}
              document={published._id}
              draftRevision={undefined}
              reason={reason}
              isMissing={false}
              onReason={setReason}
            />
          )}
          <EditedToo type={props.type} names={editedFields(published, draft)} />
          {others.length > 0 && (
            <Told tone="caution" role="status" text={messages.others(others.join(', '))} />
          )}
          {waitsFor && <Told tone="caution" role="status" text={publishMessages.waitForOthers(waitsFor)} />}
          {blocked !== undefined && <Told tone="critical" role="alert" text={blocked} />}
          {problem !== undefined && <Told tone="critical" role="alert" text={problem} />}
        </Stack>
      </Box>
    </Dialog>
  )
}
