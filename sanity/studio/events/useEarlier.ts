import { useEffect, useRef, useState } from 'react'
import { useEditorsClient } from '../useEditorsClient.ts'
import { latestBefore } from './history.ts'
import type { Fields, Kind } from './kinds.ts'
import { isEarlier } from './undone.ts'

/**
 * The latest revision from before an announcement; `found` is undefined when the history no longer has one. While it is
 * asked, and when the history does not answer (`isAway`), there is no `found`.
 */
export type Earlier = { found: Fields | undefined } | { isAway: boolean }

/** Asks the history, once for each dialog. */
export function useEarlier(kind: Kind, published: Fields): Earlier {
  const client = useEditorsClient()
  const [earlier, setEarlier] = useState<Earlier>({ isAway: false })
  const first = useRef(published)
  useEffect(() => {
    let isCurrent = true
    const current = first.current
    latestBefore(client, current, (document) => isEarlier(kind, current, document)).then(
      (found) => isCurrent && setEarlier({ found }),
      () => isCurrent && setEarlier({ isAway: true }),
    )
    return () => {
      isCurrent = false
    }
  }, [client, kind])
  return earlier
}
