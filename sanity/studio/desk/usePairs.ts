import { useEffect, useMemo, useState } from 'react'
import { siteTime } from '../times/siteTime.ts'
import { fetchPairs, typesFilter } from './queries.ts'
import type { Pair } from './standing.ts'
import { useFollowed } from './useFollowed.ts'

/** How often what time alone changes is looked at again, in ms. */
const minute = 60_000

/** What the lists know, and the site's time: both as they are while they are shown. */
export type Known = { pairs: readonly Pair[] | 'asking' | 'failed'; now: Date }

/** The documents of these types, kept up to date. `types` is the same array at each render. */
export function usePairs(types: readonly string[]): Known {
  const followed = useMemo(
    () => ({
      filter: typesFilter,
      params: { types },
      ask: (client: Parameters<typeof fetchPairs>[0]) => fetchPairs(client, types),
    }),
    [types],
  )
  const pairs = useFollowed(followed)
  const [now, setNow] = useState(() => siteTime.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(siteTime.now()), minute)
    return () => clearInterval(ticking)
  }, [])
  // What has come is looked at as of now, not as of the last minute.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the answer that moves the time
  useEffect(() => setNow(siteTime.now()), [pairs])
  return { pairs, now }
}
