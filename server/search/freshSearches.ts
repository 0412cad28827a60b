import type { PageCache } from '../cache/cache.ts'
import type { SearchFeed } from './feed.ts'

/** A cache whose searches wait for the changes that are on their way into the index: they are as fresh as the pages. */
export const freshSearches = (cache: PageCache, { settled }: Pick<SearchFeed, 'settled'>): PageCache => ({
  ...cache,
  async renderOnce(address) {
    await settled()
    return cache.renderOnce(address)
  },
})
