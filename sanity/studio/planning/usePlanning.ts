import { useToast } from '@sanity/ui/toast'
import { useEffect, useRef, useState } from 'react'
import { useCurrentUser } from 'sanity'
import { shortWhen } from '#schemas/visible.ts'
import { useFourEyes } from '../approval/useFourEyes.ts'
import { plannedMessages as words } from '../messages/planned.ts'
import type { PlanAction } from '../planned/plan.ts'
import { storePlan } from '../planned/planning.ts'
import { AloneError, passFourEyes } from '../publication/approval.ts'
import type { Change } from '../publication/publication.ts'
import { browserParts } from '../publish/browserParts.ts'
import { questionOf } from '../publish/question.ts'
import { type Snapshot, type Unsettled, untilSettled } from '../publish/settled.ts'
import { useSnapshot } from '../publish/useSnapshot.ts'
import { siteTime } from '../times/siteTime.ts'
import { useEditorsClient } from '../useEditorsClient.ts'

/** What the dialog's answers come to. */
export type Answer = {
  action: PlanAction
  at: string
  change: Change
  /** Why it is published by one alone, where four eyes are asked for. */
  reason: string
}

type State = {
  isPlanning: boolean
  waitsFor?: readonly string[]
  problem?: string
  /** Nobody else has said that it is ready, and no reason is given. */
  isAlone?: true
}

const problemOf = (why: Unsettled, others: readonly string[]): string =>
  why === 'stillWriting' ? words.problem.stillWriting(others) : why === 'cancelled' ? '' : words.problem[why]

/** The document of a dialog as it is now, and a way to plan its publication or its end. */
export function usePlanning({ id, type }: { id: string; type: string }, onDone: () => void) {
  const client = useEditorsClient()
  const user = useCurrentUser()
  const fourEyes = useFourEyes()
  const toast = useToast()
  const { snapshot, latest } = useSnapshot({ id, type })
  const [state, setState] = useState<State>({ isPlanning: false })
  const isClosed = useRef(false)
  useEffect(() => {
    isClosed.current = false
    return () => {
      isClosed.current = true
    }
  }, [])

  const settled = (): Promise<Snapshot | Unsettled> =>
    untilSettled({
      needsDraft: true,
      latest: () => latest.current,
      clock: browserParts.clock,
      waitsForOthers: (waitsFor) => setState({ isPlanning: true, waitsFor }),
      isCancelled: () => isClosed.current,
    })

  /** The revision to hold to, or why there is none. */
  async function held({
    action,
    change,
    reason,
  }: Answer): Promise<{ revision?: string } | { problem: string }> {
    if (action === 'unpublish') return {}
    const known = await settled()
    if (typeof known === 'string') return { problem: problemOf(known, latest.current.others) }
    const isAnswered = questionOf(known).change !== 'material' || change.kind === 'material'
    if (!isAnswered || !known.draft) return { problem: words.problem.asks }
    if (fourEyes !== undefined) await passFourEyes(client, known, { user: fourEyes, reason })
    return { revision: known.draft._rev }
  }

  async function plan(answer: Answer): Promise<void> {
    if (state.isPlanning) return
    setState({ isPlanning: true })
    try {
      const found = await held(answer)
      if ('problem' in found) return setState({ isPlanning: false, problem: found.problem })
      const { action, at, change } = answer
      const note = change.kind === 'material' ? change.note : undefined
      await storePlan(client, {
        document: id,
        action,
        at,
        draftRevision: found.revision,
        change: change.kind,
        note,
        by: user?.name,
      })
      toast.push({ status: 'success', title: words.planned(shortWhen(at, siteTime.now())) })
      onDone()
    } catch (error) {
      if (error instanceof AloneError) return setState({ isPlanning: false, isAlone: true })
      setState({ isPlanning: false, problem: words.failed })
    }
  }

  return { snapshot, ...state, plan: (answer: Answer) => void plan(answer) }
}
