import { useEffect, useState } from 'react'
import { inOrder } from '../inOrder.ts'
import { readyFilter, readyFor } from '../publication/approval.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { whenChanged } from '../whenChanged.ts'

/** The ids of the users who have said that a draft is ready as it is, kept up to date; undefined until it is known. */
export function useReady(document: string, draftRevision: string | undefined): readonly string[] | undefined {
  const client = useEditorsClient()
  const [known, setKnown] = useState<{ of: string | undefined; users: readonly string[] }>()
  useEffect(() => {
    if (draftRevision === undefined) return
    let isCurrent = true
    const ask = inOrder(
      () => readyFor(client, { document, draftRevision }),
      (found) => isCurrent && setKnown({ of: draftRevision, users: found.map(({ by }) => by) }),
      // Without an answer nobody is known to have seen it: a reason is asked for, which is never wrong.
      () => isCurrent && setKnown({ of: draftRevision, users: [] }),
    )
    ask()
    const end = whenChanged(client, { filter: readyFilter, params: { document } }, ask)
    return () => {
      isCurrent = false
      end()
    }
  }, [client, document, draftRevision])
  return known?.of === draftRevision ? known?.users : undefined
}
