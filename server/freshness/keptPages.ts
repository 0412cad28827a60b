import type { KeptPages } from '#sanity/freshness/pages.ts'
import type { Pages } from './index.ts'

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
