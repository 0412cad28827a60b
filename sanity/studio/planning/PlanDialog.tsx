import { Box, Button, Dialog, Flex, Stack, Text } from '@sanity/ui'
import { useCallback, useId, useState } from 'react'
import { instantForm } from '#schemas/typed/instant.ts'
import { shortWhen } from '#schemas/visible.ts'
import { readersLose } from '../addresses/readersLose.ts'
import { AloneQuestion } from '../approval/AloneQuestion.tsx'
import { useFourEyes } from '../approval/useFourEyes.ts'
import { sentBy } from '../dialog/sentBy.ts'
import { Told } from '../dialog/Told.tsx'
import { plannedMessages as words } from '../messages/planned.ts'
import { publishMessages } from '../messages/publish.ts'
import { hindranceOf } from '../planned/hindrance.ts'
import type { PlanAction } from '../planned/plan.ts'
import { plansFor } from '../planned/planning.ts'
import { ChangeQuestion } from '../publish/ChangeQuestion.tsx'
import type { Snapshot } from '../publish/settled.ts'
import { siteTime } from '../times/siteTime.ts'
import { useChange } from './useChange.ts'
import { usePlanning } from './usePlanning.ts'
import { usePlans } from './usePlans.ts'
import { WhatField } from './WhatField.tsx'
import { comingInstant, WhenField } from './WhenField.tsx'

type Props = {
  id: string
  type: string
  /** What can be planned for it, the likeliest first. */
  actions: readonly PlanAction[]
  onClose: () => void
}

/** «Planlegg …»: what is to happen and when, and how the change is told of. */
export function PlanDialog({ id, type, actions, onClose }: Props) {
  const formId = useId()
  const {
    snapshot,
    isPlanning,
    waitsFor,
    problem,
    isAlone = false,
    plan,
  } = usePlanning({ id, type }, onClose)
  const user = useFourEyes()
  const [reason, setReason] = useState('')
  const known = usePlans(useCallback((client) => plansFor(client, id), [id]))
  const [action, setAction] = useState<PlanAction>(actions[0] ?? 'publish')
  const [written, setWritten] = useState<string>()
  const [isTried, setTried] = useState(false)
  const now = siteTime.now()
  const isPublication = action === 'publish'
  // Planned anew, it is planned as it was.
  const earlier =
    typeof known === 'string'
      ? undefined
      : known.find((each) => each.action === action && Date.parse(each.at) > now.getTime())
  const { question, change, isSaid, field } = useChange(snapshot, earlier)
  const text = written ?? (earlier ? instantForm.write(earlier.at) : '')
  const typed = comingInstant(text, now)
  const isReplaced = earlier?.state === 'waiting' && hindranceOf(earlier, snapshot) === undefined

  const send = () => {
    setTried(true)
    const isWhole = !isPublication || question.change === undefined || isSaid()
    if (isPlanning || !isWhole || !('value' in typed)) return
    plan({ action, at: typed.value, change: isPublication ? change : { kind: 'minor' }, reason })
  }
  return (
    <Dialog
      id={`${formId}dialog`}
      header={words.title}
      width={1}
      // Its own close button is named in English.
      __unstable_hideCloseButton
      __unstable_autoFocus={false}
      onClose={onClose}
      footer={
        <Flex gap={3} padding={3} paddingLeft={4} align="center" justify="flex-end" wrap="wrap">
          <Box flex={1}>
            <Text size={1} muted>
              {words.keys}
            </Text>
          </Box>
          <Button type="button" mode="bleed" text={words.cancel} onClick={onClose} />
          <Button
            type="submit"
            form={formId}
            text={isPlanning ? words.saving : words.confirm}
            disabled={isPlanning}
            data-testid="plan-confirm"
          />
        </Flex>
      }
    >
      <form id={formId} {...sentBy(send)} noValidate>
        <Stack gap={5} padding={4} paddingTop={2}>
          {actions.length > 1 && <WhatField action={action} onChange={setAction} />}
          <WhenField
            text={text}
            typed={typed}
            // A time that is not typed to its end is not wrong yet.
            isSaid={isTried || ('choices' in typed && typed.choices !== undefined)}
            onChange={(next) => {
              setTried(false)
              setWritten(next)
            }}
          />
          {isPublication && question.change !== undefined && <ChangeQuestion {...field} onEnter={send} />}
          {isPublication ? (
            <Publication snapshot={snapshot} redirect={question.redirect} at={typed} now={now} />
          ) : (
            <End snapshot={snapshot} />
          )}
          {isPublication && user !== undefined && (
            <AloneQuestion
              user={user}
              document={id}
              draftRevision={snapshot.draft?._rev}
              reason={reason}
              isMissing={isAlone && reason.trim() === ''}
              onReason={setReason}
            />
          )}
          {isReplaced && <Told tone="caution" text={words.replaces(shortWhen(earlier.at, now))} />}
          {waitsFor && <Told tone="caution" role="status" text={publishMessages.waitForOthers(waitsFor)} />}
          {problem !== undefined && problem !== '' && <Told tone="critical" role="alert" text={problem} />}
        </Stack>
      </form>
    </Dialog>
  )
}

type PublicationProps = {
  snapshot: Snapshot
  redirect: { from: string; to: string } | undefined
  at: ReturnType<typeof comingInstant>
  now: Date
}

/** What goes along with a planned publication. */
function Publication({ snapshot: { draft }, redirect, at, now }: PublicationProps) {
  const shown = draft?.publishedAt
  const isLater = typeof shown === 'string' && 'value' in at && Date.parse(shown) > Date.parse(at.value)
  return (
    <>
      {redirect && <Told tone="primary" text={publishMessages.redirected(redirect.from, redirect.to)} />}
      {isLater && <Told tone="caution" text={words.embargo(shortWhen(shown, now))} />}
      <Text size={1} muted>
        {words.holds}
      </Text>
    </>
  )
}

/** What readers meet once a publication has ended. */
function End({ snapshot: { published } }: { snapshot: Snapshot }) {
  return (
    <>
      {published && <Told tone="caution" text={readersLose(published)} />}
      <Text size={1} muted>
        {words.holdsNot}
      </Text>
    </>
  )
}
