import { useEffect, useState } from 'react'
import { clockChanges } from '#lib/dates/clockChanges.ts'
import { publishedId } from '#schemas/checks/others.ts'
import { pairQuery } from '../../summary.ts'
import { siteTime } from '../times/siteTime.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { type Affected, askAffected, parsePair, tagsOfPublication } from './affected.ts'
import type { Snapshot } from './settled.ts'

const none: Affected = { addresses: [], more: false }

/** In ms: while others write, each of their letters is a new revision. */
const delay = 300

/**
 * Which public addresses the publication makes new, as the site tells them; asked again when the draft changes. It is
 * told beside the question, and never in the way of it: when it fails, that is all there is to see.
 */
export function useAffected(
  { published, draft }: Snapshot,
  isMaterial: boolean,
): Affected & { state: 'asking' | 'told' | 'failed' } {
  const client = useEditorsClient()
  const [told, setTold] = useState<Affected & { state: 'asking' | 'told' | 'failed' }>({
    ...none,
    state: 'asking',
  })
  const draftId = draft?._id ?? ''
  const revision = draft?._rev
  const publishedRevision = published?._rev
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revisions say when there is something new to ask
  useEffect(() => {
    let isLate = false
    const ask = async (): Promise<Affected> => {
      const params = { id: publishedId(draftId), draftId, clockChanges }
      const [raw] = await Promise.all([
        client.withConfig({ perspective: 'raw' }).fetch<unknown>(pairQuery, params),
        siteTime.learn(),
      ])
      const now = siteTime.now().toISOString()
      return askAffected(tagsOfPublication(parsePair(raw), isMaterial, now))
    }
    const timer = setTimeout(() => {
      ask().then(
        (affected) => isLate || setTold({ ...affected, state: 'told' }),
        () => isLate || setTold({ ...none, state: 'failed' }),
      )
    }, delay)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [client, draftId, revision, publishedRevision, isMaterial])
  return told
}
