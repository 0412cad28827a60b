import type { KeptPages } from '#sanity/freshness/pages.ts'
import type { Pages } from './index.ts'

/** The kept pages, as freshness sees them. */
export const keptPages = ({ cache, clearings, store }: Pages): KeptPages => ({
  clear: (tags) => void clearings.clear(tags),
  clearAll: () => void clearings.clearAll(),
  under: (tags) => store.addressesUnder(tags),
  visit: async (address) => {
    const visit = await cache.visit(address)
    if ('page' in visit && visit.stale === undefined) return { revisions: visit.page.revisions }
    return 'page' in visit ? visit.stale : visit.problem
  },
})
