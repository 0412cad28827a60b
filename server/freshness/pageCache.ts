import type { Tag } from '#sanity/tags.ts'
import type { Pages } from '../cache/open.ts'

/**
 * What a visit saw: the revisions of the documents that the page shows whole, by id; or that no new page could be had,
 * because the Content Lake is `away` or because a rendering `failed`.
 */
export type Seen = { revisions: ReadonlyMap<string, string> } | 'away' | 'failed'

/** The kept pages, as freshness sees them. */
export type KeptPages = {
  /** Clears tags, durably as soon as the disk takes it: whoever visits from now on waits for a new rendering. */
  clear: (tags: readonly Tag[]) => void
  clearAll: () => void
  /** The addresses of the kept pages that are tied to any of the tags. */
  under: (tags: readonly Tag[]) => string[]
  /** Visits an address as a reader does. */
  visit: (address: string) => Promise<Seen>
}

/** The kept pages, as freshness sees them. */
export const keptPages = ({ cache, clearings, store, renderer }: Pages): KeptPages => ({
  clear: (tags) => {
    // The renderer first: a disk that refuses the clearings must not leave it with its answers.
    renderer.clear(tags)
    clearings.clear(tags)
  },
  clearAll: () => {
    renderer.clearAll()
    clearings.clearAll()
  },
  under: (tags) => store.addressesUnder(tags),
  visit: async (address) => {
    const visit = await cache.visit(address)
    return 'problem' in visit ? visit.problem : (visit.stale ?? { revisions: visit.page.revisions })
  },
})
