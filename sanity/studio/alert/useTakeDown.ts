import { useToast } from '@sanity/ui/toast'
import { useCurrentUser } from 'sanity'
import { useFourEyes } from '../approval/useFourEyes.ts'
import { alertMessages as words } from '../messages/alert.ts'
import { ChangedMeanwhileError } from '../publication/publish.ts'
import { siteTime } from '../times/siteTime.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { takeDown } from './takeDown.ts'

/** Takes an alert down, and tells the editor how it went. Resolves with whether it is down; never rejects. */
export function useTakeDown(id: string): () => Promise<boolean> {
  const client = useEditorsClient()
  const by = useCurrentUser()?.id
  const user = useFourEyes()
  const toast = useToast()
  const fourEyes = user === undefined ? undefined : { user, reason: words.takeDownReason }
  return async () => {
    try {
      const isDone = await takeDown(client, { id, now: await siteTime.ask(), by, fourEyes })
      toast.push(
        isDone
          ? { status: 'success', title: words.takenDown, description: words.takenDownMeans }
          : { status: 'info', title: words.takeDownNothing },
      )
      return true
    } catch (error) {
      const isTyped = error instanceof ChangedMeanwhileError
      toast.push({ status: 'error', title: isTyped ? words.takeDownChanged : words.takeDownFailed })
      return false
    }
  }
}
