import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { plannedMessages as words } from '../messages/planned.ts'
import type { Plan } from '../planned/plan.ts'
import { removePlan } from '../planned/planning.ts'
import { isConflict } from '../publication/publish.ts'
import { useEditorsClient } from '../useEditorsClient.ts'

/** Calls a plan off, or takes one away that is over, and tells the editor how it went: `done` when it is gone. */
export function useRemoval(plan: Plan, done: string): { isBusy: boolean; remove: () => void } {
  const client = useEditorsClient()
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const remove = async () => {
    setBusy(true)
    try {
      await removePlan(client, plan)
      toast.push({ status: 'success', title: done })
    } catch (error) {
      toast.push({ status: 'error', title: isConflict(error) ? words.tooLate : words.callFailed })
    }
    setBusy(false)
  }
  return { isBusy, remove: () => void remove() }
}
