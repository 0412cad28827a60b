import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import type { DocumentActionComponent } from 'sanity'
import { approvalMessages as words } from '../messages/approval.ts'
import { sayReady, takeBackReady } from '../publication/approval.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { useFourEyes } from './useFourEyes.ts'
import { useReady } from './useReady.ts'

/** «Klar til godkjenning», of a draft as it is now; and «Ikkje klar likevel», for who has said so. */
export const readyForApproval: DocumentActionComponent = ({ id, draft, version, onComplete }) => {
  const user = useFourEyes()
  const client = useEditorsClient()
  const toast = useToast()
  const ready = useReady(id, draft?._rev)
  const [isBusy, setBusy] = useState(false)
  if (user === undefined || !draft || version) return null
  const isReady = ready?.includes(user) === true
  const act = async () => {
    setBusy(true)
    const said = { document: id, draftRevision: draft._rev, by: user }
    try {
      if (isReady) {
        await takeBackReady(client, said)
        toast.push({ status: 'info', title: words.tookBack })
      } else {
        await sayReady(client, said)
        toast.push({ status: 'success', title: words.saidReady, description: words.saidReadyMeans })
      }
    } catch {
      toast.push({ status: 'error', title: words.failed })
    }
    setBusy(false)
    onComplete()
  }
  return {
    label: isReady ? words.notReady : words.ready,
    icon: CheckmarkCircleIcon,
    disabled: isBusy || ready === undefined,
    onHandle: () => void act(),
  }
}
readyForApproval.displayName = 'Ready for approval'
