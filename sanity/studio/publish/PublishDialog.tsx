import { Box, Button, Dialog, Flex, Stack, Text } from '@sanity/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { EmergencyQuestion } from '../alert/EmergencyQuestion.tsx'
import { AloneQuestion } from '../approval/AloneQuestion.tsx'
import { sentBy } from '../dialog/sentBy.ts'
import { Told } from '../dialog/Told.tsx'
import { alertMessages } from '../messages/alert.ts'
import { publishMessages as words } from '../messages/publish.ts'
import { publishedIdOf } from '../publication/document.ts'
import type { Change } from '../publication/publication.ts'
import { ChangeQuestion } from './ChangeQuestion.tsx'
import { noteOf } from './note.ts'
import type { Question } from './question.ts'
import type { Snapshot } from './settled.ts'
import { useIsFirst } from './turns.ts'
import { WillChange } from './WillChange.tsx'

type Props = {
  question: Question
  snapshot: Snapshot
  /** The id of who publishes, where four eyes are asked for. */
  user?: string | undefined
  /** What went wrong the last time it was tried. */
  problem: string | undefined
  isPublishing: boolean
  /** Who is waited for, while they are. */
  waitsFor: readonly string[] | undefined
  /** `reason` is why it is published by one alone, where four eyes are asked for; it may be empty. */
  onPublish: (change: Change, reason?: string) => void
  onCancel: () => void
}

/** What an editor has said in the dialog; undefined where the dialog's own suggestion stands. */
type Said = { kind: Change['kind'] | undefined; note: string | undefined }

/** The dialog before a publication: who else is here, what kind of change it is, and which pages it makes new. */
export function PublishDialog(props: Props) {
  const isFirst = useIsFirst(`publish ${props.snapshot.draft?._id}`)
  return isFirst ? <Asking {...props} /> : null
}

function Asking(props: Props) {
  const { question, snapshot, user, problem, isPublishing, waitsFor, onPublish, onCancel } = props
  const { published, draft } = snapshot
  const id = useId()
  const [said, setSaid] = useState<Said>({ kind: undefined, note: undefined })
  const [isMissing, setMissing] = useState(false)
  const [reason, setReason] = useState('')
  const form = useRef<HTMLFormElement>(null)
  // The dialog would focus its first control, which is not where most editors go on. Its button belongs to the form, and
  // stands in the footer, in sight however long the form is.
  const isEmergency = question.alert === 'emergency'
  useEffect(() => {
    // An emergency is not sent by the key that opened the question: its «Avbryt» has the focus.
    if (isEmergency) return
    const controls = [...(form.current?.elements ?? [])].filter((each) => each instanceof HTMLElement)
    controls.find((each) => each.matches('textarea, [type="submit"]'))?.focus()
  }, [isEmergency])
  const suggested = question.change === 'material' && published && draft ? noteOf(published, draft) : ''
  const note = said.note ?? suggested
  const isMaterial =
    question.change === 'material' ||
    (question.change === 'ask' && (said.kind ?? (note.trim() === '' ? 'minor' : 'material')) === 'material')

  const publish = () => {
    if (isPublishing) return
    if (isMaterial && note.trim() === '') return setMissing(true)
    const why = isEmergency && reason.trim() === '' ? alertMessages.emergency.aloneReason : reason
    onPublish(isMaterial ? { kind: 'material', note: note.trim() } : { kind: 'minor' }, why)
  }
  const label = isEmergency ? alertMessages.emergency.confirm : words.label
  return (
    <Dialog
      id={id}
      header={isEmergency ? alertMessages.emergency.title : published ? words.title.again : words.title.first}
      width={1}
      // Its own close button is named in English.
      __unstable_hideCloseButton
      onClose={onCancel}
      __unstable_autoFocus={false}
      footer={
        <Flex gap={3} padding={3} paddingLeft={4} align="center" justify="flex-end">
          <Box flex={1}>
            <Text size={1} muted>
              {isEmergency ? alertMessages.emergency.keys : words.keys}
            </Text>
          </Box>
          <Button type="button" mode="bleed" text={words.cancel} onClick={onCancel} autoFocus={isEmergency} />
          <Button
            type="submit"
            form={`${id}form`}
            text={isPublishing ? words.running : problem === undefined ? label : words.retry}
            disabled={isPublishing}
            data-testid="publish-confirm"
          />
        </Flex>
      }
    >
      <form id={`${id}form`} ref={form} {...sentBy(publish)} noValidate>
        <Stack gap={5} padding={4} paddingTop={2}>
          {problem !== undefined && <Told tone="critical" role="alert" text={problem} />}
          {question.others.length > 0 && <Told tone="caution" text={words.others(question.others)} />}
          {isEmergency && draft && <EmergencyQuestion draft={draft} isAlone={user !== undefined} />}
          {question.change !== undefined && (
            <ChangeQuestion
              question={question}
              isMaterial={isMaterial}
              note={note}
              isMissing={isMissing}
              onKind={(kind) => setSaid({ ...said, kind })}
              onNote={(text) => {
                setMissing(false)
                setSaid({ kind: undefined, note: text })
              }}
              onEnter={publish}
            />
          )}
          {user !== undefined && draft && !isEmergency && (
            <AloneQuestion
              user={user}
              document={publishedIdOf(draft._id)}
              draftRevision={draft._rev}
              reason={reason}
              isMissing={problem !== undefined && reason.trim() === ''}
              onReason={setReason}
            />
          )}
          {question.redirect && (
            <Told tone="primary" text={words.redirected(question.redirect.from, question.redirect.to)} />
          )}
          {question.alert === 'alert' && <Told tone="primary" text={alertMessages.goesOut} />}
          {question.alert === undefined && <WillChange snapshot={snapshot} isMaterial={isMaterial} />}
          <div aria-live="polite">
            {waitsFor && <Told tone="caution" text={words.waitForOthers(waitsFor)} />}
          </div>
        </Stack>
      </form>
    </Dialog>
  )
}
