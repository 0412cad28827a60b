import { useToast } from '@sanity/ui/toast'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type DocumentActionProps, useCurrentUser } from 'sanity'
import { publishedId } from '#schemas/checks/others.ts'
import { whenInWords } from '#schemas/when.ts'
import { isAsAsked } from '../alert/stored.ts'
import { useFourEyes } from '../approval/useFourEyes.ts'
import { publishMessages as words } from '../messages/publish.ts'
import type { Change } from '../publication/publication.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { browserParts } from './browserParts.ts'
import { keepFocus } from './keepFocus.ts'
import { isForForm, problemOf } from './problem.ts'
import { type Outcome, publishNow } from './publishNow.ts'
import { isAsked, type Question, questionOf } from './question.ts'
import type { Snapshot } from './settled.ts'
import { useSnapshot } from './useSnapshot.ts'

/** The state of one «Publiser»: `asking` has the dialog open, with what went wrong the last time it was tried. */
type Step =
  | { name: 'idle' }
  | { name: 'asking'; problem?: string }
  | { name: 'publishing'; isInDialog: boolean; waitsFor?: readonly string[] }

/** Documents that are being published: the button and the keys are two parts of Studio, each with its own state. */
const underWay = new Set<string>()

/** Whether a snapshot is still of this document: its pane may have gone on to another. */
const isOf = (id: string, { draft }: Snapshot): boolean =>
  draft === undefined || publishedId(draft._id) === id

export type Publishing = {
  step: Step
  snapshot: Snapshot
  /** The id of who publishes, where four eyes are asked for. */
  user: string | undefined
  /** Publishes at once, or opens the dialog when there is something to ask. */
  press: () => void
  /** `reason` is why it is published by one alone, where four eyes are asked for. */
  confirm: (change: Change, reason?: string) => void
  cancel: () => void
}

/** Whether what the editor has answered is still the answer, when the document is settled. */
const answers = (question: Question, change: Change): boolean =>
  question.change !== 'material' || change.kind === 'material'

/** The way of one document from a press of «Publiser» until it is published, or the editor has been told why not. */
export function usePublishing(props: DocumentActionProps): Publishing {
  const { snapshot, latest } = useSnapshot(props)
  const client = useEditorsClient()
  const by = useCurrentUser()?.id
  const user = useFourEyes()
  const toast = useToast()
  const [step, setStep] = useState<Step>({ name: 'idle' })
  const isCancelled = useRef(false)
  const giveBackFocus = useRef<() => void>(() => {})
  const { id } = props

  const end = useCallback(() => {
    setStep({ name: 'idle' })
    giveBackFocus.current()
  }, [])

  const tell = useCallback(
    (outcome: Outcome, isInDialog: boolean) => {
      if (outcome.done) {
        const { isFirst, at, publishedAt } = outcome
        const later = typeof publishedAt === 'string' && Date.parse(publishedAt) > Date.parse(at)
        const description = later ? words.doneLater(whenInWords(publishedAt) ?? '') : undefined
        toast.push({
          id: `published-${id}`,
          status: 'success',
          title: isFirst ? words.done.first : words.done.again,
          ...(description && { description }),
        })
        return end()
      }
      if (outcome.why === 'cancelled') return setStep({ name: 'idle' })
      if (outcome.why === 'asks' && !isInDialog) return setStep({ name: 'asking' })
      const problem = problemOf(outcome, latest.current.others)
      if (!isForForm(outcome)) return setStep({ name: 'asking', problem })
      const isDone = outcome.why === 'gone'
      toast.push({
        id: `not-published-${id}`,
        status: isDone ? 'info' : 'error',
        title: isDone ? problem : words.retryTitle,
        ...(!isDone && { description: problem }),
      })
      end()
    },
    [toast, end, id, latest],
  )

  const run = useCallback(
    async (change: Change, isInDialog: boolean, reason?: string) => {
      if (underWay.has(id)) return
      underWay.add(id)
      const asked = latest.current.draft
      isCancelled.current = false
      setStep({ name: 'publishing', isInDialog })
      const outcome = await publishNow(change, {
        ...browserParts,
        client,
        by,
        needsDraft: true,
        fourEyes: user === undefined ? undefined : { user, reason },
        latest: () => latest.current,
        waitsForOthers: (waitsFor) => setStep({ name: 'publishing', isInDialog, waitsFor }),
        isCancelled: () => isCancelled.current || !isOf(id, latest.current),
        isAnswered: (settled) =>
          isInDialog
            ? answers(questionOf(settled), change) && isAsAsked(asked, settled.draft)
            : !isAsked(questionOf(settled)),
      })
      underWay.delete(id)
      tell(outcome, isInDialog)
    },
    [client, by, id, latest, tell, user],
  )

  const press = useCallback(() => {
    if (underWay.has(id) || latest.current.hasUnstored) return
    giveBackFocus.current = keepFocus(document)
    if (user !== undefined || isAsked(questionOf(latest.current))) setStep({ name: 'asking' })
    else void run({ kind: 'minor' }, false)
  }, [id, latest, run, user])

  // Somebody else published it while the dialog was open: there is nothing left to ask.
  const isGone = snapshot.draft === undefined && !snapshot.isSyncing
  useEffect(() => {
    if (step.name !== 'asking' || !isGone) return
    toast.push({ id: `published-${id}`, status: 'info', title: words.alreadyPublished })
    end()
  }, [step.name, isGone, toast, end, id])

  // The pane goes on to another document.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the id that ends the question
  useEffect(() => setStep({ name: 'idle' }), [id])

  const cancel = useCallback(() => {
    isCancelled.current = true
    end()
  }, [end])
  const confirm = useCallback((change: Change, reason?: string) => void run(change, true, reason), [run])
  return { step, snapshot, user, press, confirm, cancel }
}
