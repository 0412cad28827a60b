import type { Tag } from '#sanity/tags.ts'
import type { Pages } from '../cache/open.ts'

/**
 * What a visit saw: the revisions of the documents that the page shows whole, by id; or that no new page could be had,
 * because the Content Lake is `away` or because a rendering `failed`.
 */
export type Seen = { revisions: ReadonlyMap<string, string> } | 'away' | 'failed'

/** The cached pages, as freshness sees them. */
export type CachedPages = {
  /** Invalidates tags, durably as soon as the disk takes it: whoever visits from now on waits for a new rendering. */
  invalidate: (tags: readonly Tag[]) => void
  invalidateAll: () => void
  /** The addresses of the cached pages that are tied to any of the tags. */
  under: (tags: readonly Tag[]) => string[]
  /** Visits an address as a reader does. */
  warm: (address: string) => Promise<Seen>
}

/** The cached pages, as freshness sees them. */
export const cachedPages = ({ cache, invalidations, store, renderer }: Pages): CachedPages => ({
  invalidate: (tags) => {
    // The renderer first: a disk that refuses the invalidations must not leave it with its answers.
    renderer.invalidate(tags)
    invalidations.invalidate(tags)
  },
  invalidateAll: () => {
    renderer.invalidateAll()
    invalidations.invalidateAll()
  },
  under: (tags) => store.addressesUnder(tags),
  warm: async (address) => {
    const visit = await cache.get(address)
    return 'problem' in visit ? visit.problem : (visit.stale ?? { revisions: visit.page.revisions })
  },
})
