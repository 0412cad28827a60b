import type { SanityClient } from '@sanity/client'
import { useEffect, useMemo, useState } from 'react'
import { inOrder } from '../inOrder.ts'
import { siteTime } from '../times/siteTime.ts'
import { whenChanged } from '../whenChanged.ts'
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
  const refresh = useMemo(
    () =>
      inOrder(
        () => openLinks(client, siteTime.now().toISOString(), document),
        setKnown,
        () => setKnown('failed'),
      ),
    [client, document],
  )
  useEffect(() => {
    refresh()
    const end = whenChanged(client, { filter: linksFilter }, refresh)
    const ticking = setInterval(refresh, minute)
    return () => {
      end()
      clearInterval(ticking)
    }
  }, [client, refresh])
  return { known, refresh }
}
