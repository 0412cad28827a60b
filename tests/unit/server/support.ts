import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database } from '#lib/sqlite/database.ts'
import { type CacheLimits, cacheLimits, pageCache, type Rendered } from '#server/cache/cache.ts'
import { invalidationsIn } from '#server/cache/invalidations.ts'
import { type CachedPage, etagOf } from '#server/cache/page.ts'
import { pageStoreIn, storeLimits } from '#server/cache/store.ts'
import { openDatabase } from '#server/database.ts'

/** A page with a text, in which every field not given is empty. */
export function pageOf(text: string, more: Partial<CachedPage> = {}): CachedPage {
  const body = Buffer.from(text)
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  return {
    status: 200,
    headers,
    body,
    etag: etagOf(body),
    tags: [],
    revisions: new Map(),
    generation: 0,
    ...more,
  }
}

/** Renders the value that `text` has at the start, with `tags`; counts renderings, and delays them on `hold`. */
function renderer() {
  const held: (() => void)[] = []
  let running = 0
  const state = {
    text: 'one',
    tags: ['list:all'] as string[],
    status: 200,
    problem: undefined as 'away' | 'failed' | undefined,
    hold: false,
    /** Every address that was rendered, in order. */
    rendered: [] as string[],
    /** The most renderings that ran at once. */
    most: 0,
    /** Lets every delayed rendering continue. */
    release() {
      state.hold = false
      for (const go of held.splice(0)) go()
    },
    async render(address: string, generation: number): Promise<Rendered> {
      state.rendered.push(address)
      const { text, tags, status, problem } = state
      state.most = Math.max(state.most, ++running)
      if (state.hold) await new Promise<void>((resolve) => held.push(resolve))
      else await nextTurn()
      running--
      return problem ? { problem } : { page: pageOf(text, { tags, status, generation }) }
    },
  }
  return state
}

/** A page cache over a database, with a renderer and a clock that the test sets. */
export function testCache(more: Partial<CacheLimits> = {}, database: Database = openDatabase(':memory:')) {
  const invalidations = invalidationsIn(database)
  const store = pageStoreIn(database, storeLimits)
  const site = renderer()
  const time = { now: 0 }
  const limits = { ...cacheLimits, ...more }
  const cache = pageCache({
    store,
    invalidations: invalidations,
    render: site.render,
    clock: () => time.now,
    limits,
  })
  /** What a reader gets: the text, marked when it is old, or the problem. */
  const read = async (address = '/aktuelt'): Promise<string> => {
    const visit = await cache.get(address)
    return 'problem' in visit ? visit.problem : `${visit.page.body}${visit.stale ? ' (old)' : ''}`
  }
  return { cache, invalidations, store, site, time, read }
}
