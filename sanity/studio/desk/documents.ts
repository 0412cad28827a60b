import type { SanityClient } from '@sanity/client'
import { useEffect, useState } from 'react'
import { siteTime } from '../times/siteTime.ts'
import { useEditorsClient } from '../useEditorsClient.ts'
import { type Pair, pairsOf, type Stored } from './standing.ts'

/** As many documents as the lists know, drafts counted by themselves. */
export const mostKnown = 2000

const filter = /* groq */ `*[_type in $types]`
const query = /* groq */ `${filter} | order(_updatedAt desc)[0...${mostKnown}]{_id, _type, _updatedAt, title, slug, publishedAt, startsAt, endsAt, allDay, status, deadline, expiresAt, withdrawn, stream}`

/** The documents of these types as pairs, as stored, the newest first. Rejects with the client's error. */
export const fetchPairs = async (client: SanityClient, types: readonly string[]): Promise<Pair[]> =>
  pairsOf(await client.fetch<Stored[]>(query, { types }, { perspective: 'raw' }))

/** How often what time alone changes is looked at again, in ms. */
const minute = 60_000
/** How long changes are gathered before the lists are asked for again, in ms: an editor who types makes one a second. */
const gathering = 1_000

/** What the lists know, and the site's time: both as they are while they are shown. */
export type Known = { pairs: readonly Pair[] | 'asking' | 'failed'; now: Date }

/** The documents of these types, kept up to date. `types` is the same array at each render. */
export function usePairs(types: readonly string[]): Known {
  const client = useEditorsClient()
  const [pairs, setPairs] = useState<Known['pairs']>('asking')
  const [now, setNow] = useState(() => siteTime.now())
  useEffect(() => {
    let isCurrent = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = () =>
      fetchPairs(client, types).then(
        (found) => {
          if (!isCurrent) return
          setNow(siteTime.now())
          setPairs(found)
        },
        () => isCurrent && setPairs('failed'),
      )
    const askSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), gathering)
    }
    void ask()
    const options = { includeResult: false, visibility: 'query' } as const
    // An error ends the listening only: what is shown was true, and is read again when the list is opened.
    const listening = client.listen(filter, { types }, options).subscribe({ next: askSoon, error: () => {} })
    const ticking = setInterval(() => setNow(siteTime.now()), minute)
    return () => {
      isCurrent = false
      clearTimeout(timer)
      clearInterval(ticking)
      listening.unsubscribe()
    }
  }, [client, types])
  return { pairs, now }
}
