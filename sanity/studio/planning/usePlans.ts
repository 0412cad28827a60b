import type { SanityClient } from '@sanity/client'
import { useEffect, useState } from 'react'
import { type Plan, plansFilter } from '../planned/plan.ts'
import { useEditorsClient } from '../useEditorsClient.ts'

/** What is known of some plans. */
export type Known = readonly Plan[] | 'asking' | 'failed'

/** Plans, kept up to date while they are shown. `read` is the same function at each render. */
export function usePlans(read: (client: SanityClient) => Promise<readonly Plan[]>): Known {
  const client = useEditorsClient()
  const [known, setKnown] = useState<Known>('asking')
  useEffect(() => {
    let isCurrent = true
    const ask = () =>
      read(client).then(
        (found) => isCurrent && setKnown(found),
        () => isCurrent && setKnown('failed'),
      )
    void ask()
    const options = { includeResult: false, visibility: 'query' } as const
    // An error ends the listening only: what is shown was true, and is read again when the document is opened.
    const listening = client
      .listen(plansFilter, {}, options)
      .subscribe({ next: () => void ask(), error: () => {} })
    return () => {
      isCurrent = false
      listening.unsubscribe()
    }
  }, [client, read])
  return known
}
