import type { Tag } from '#sanity/tags.ts'
import type { Pages } from '../cache/open.ts'

/**
 * The result of a visit: the revisions of the documents that the page shows in full, by id; or that no new page could
 * be made, because the Content Lake is `away` or because the rendering `failed`.
 */
export type Seen = { revisions: ReadonlyMap<string, string> } | 'away' | 'failed'

/** The cached pages, as freshness sees them. */
export type CachedPages = {
  /** Invalidates tags, durably as soon as the disk accepts it: any visit from now on waits for a new rendering. */
  invalidate: (tags: readonly Tag[]) => void
  invalidateAll: () => void
  /** The addresses of the cached pages with any of the tags. */
  under: (tags: readonly Tag[]) => string[]
  /** The addresses of all cached pages. */
  every: () => Iterable<string>
  /** The HTTP status that a cached page has; undefined when none is cached at the address. */
  statusOf: (address: string) => number | undefined
  /** Requests an address as a reader does. */
  warm: (address: string) => Promise<Seen>
}

/** The cached pages, as freshness sees them. */
export const cachedPages = ({ cache, invalidations, store, renderer }: Pages): CachedPages => ({
  invalidate: (tags) => {
    // The renderer first: if writing the invalidations fails, the renderer must not keep stale results.
    renderer.invalidate(tags)
    invalidations.invalidate(tags)
  },
  invalidateAll: () => {
    renderer.invalidateAll()
    invalidations.invalidateAll()
  },
  under: (tags) => store.addressesUnder(tags),
  every: () => store.addresses(),
  statusOf: (address) => cache.peek(address)?.status,
  warm: async (address) => {
    const visit = await cache.get(address)
    return 'problem' in visit ? visit.problem : (visit.stale ?? { revisions: visit.page.revisions })
  },
})
