import type { SanityClient } from '@sanity/client'
import { useEffect, useState } from 'react'
import { inOrder } from '../inOrder.ts'
import { type Plan, plansFilter } from '../planned/plan.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { whenChanged } from '../whenChanged.ts'

/** What is known of some plans. */
export type Known = readonly Plan[] | 'asking' | 'failed'

/** Plans, kept up to date while they are shown. `read` is the same function at each render. */
export function usePlans(read: (client: SanityClient) => Promise<readonly Plan[]>): Known {
  const client = useEditorsClient()
  const [known, setKnown] = useState<Known>('asking')
  useEffect(() => {
    let isCurrent = true
    const ask = inOrder(
      () => read(client),
      (found) => isCurrent && setKnown(found),
      () => isCurrent && setKnown('failed'),
    )
    ask()
    const end = whenChanged(client, { filter: plansFilter }, ask)
    return () => {
      isCurrent = false
      end()
    }
  }, [client, read])
  return known
}
