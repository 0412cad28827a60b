import type { SanityClient } from '@sanity/client'
import { useCallback, useEffect, useState } from 'react'
import { siteTime } from '../times/siteTime.ts'
import { type ListedLink, linksFilter, openLinks } from './draftLink.ts'

/** How often links that have expired meanwhile leave the list, in ms. */
const minute = 60_000

export type KnownLinks = readonly ListedLink[] | 'looking' | 'failed'

/** The links that open something, of one document or of all, kept up to date while they are shown. */
export function useOpenLinks(
  client: SanityClient,
  document?: string,
): { known: KnownLinks; refresh: () => void } {
  const [known, setKnown] = useState<KnownLinks>('looking')
  const refresh = useCallback(() => {
    openLinks(client, siteTime.now().toISOString(), document).then(setKnown, () => setKnown('failed'))
  }, [client, document])
  useEffect(() => {
    refresh()
    const options = { includeResult: false, visibility: 'query' } as const
    // An error ends the listening only: what is shown was true, and the list is read again when it is opened.
    const listening = client.listen(linksFilter, {}, options).subscribe({ next: refresh, error: () => {} })
    const ticking = setInterval(refresh, minute)
    return () => {
      listening.unsubscribe()
      clearInterval(ticking)
    }
  }, [client, refresh])
  return { known, refresh }
}
