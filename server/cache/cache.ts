import { answerPatience } from '#lib/http/patience.ts'
import { within } from '#lib/http/within.ts'
import { limiter } from '#lib/process/limiter.ts'
import type { Invalidations } from './invalidations.ts'
import type { CachedPage } from './page.ts'
import type { PageStore } from './store.ts'

/** Why no new page could be made: the Content Lake does not answer (`away`), or the fault is ours (`failed`). */
export type Problem = 'away' | 'failed'

/** The result of rendering an address. */
export type Rendered = { page: CachedPage } | { problem: Problem }

/** The result of a lookup. `stale` says that the page is older than it should be, and why there is no newer one. */
export type Lookup = { page: CachedPage; stale: Problem | undefined } | { problem: Problem }

export type PageCache = {
  /** The page at an address: the cached one while fresh, else a new one, else the stale one if none can be made. */
  get: (address: string) => Promise<Lookup>
  /** The cached page of an address, however old. */
  peek: (address: string) => CachedPage | undefined
  /** Renders without caching anything: for addresses that readers can make up without end, such as searches. */
  renderOnce: (address: string) => Promise<Lookup | { problem: 'busy' }>
}

type Parts = {
  store: PageStore
  invalidations: Invalidations
  /** Renders an address now; `generation` is the one in which the rendering begins. */
  render: (address: string, generation: number) => Promise<Rendered>
  /** In ms, from any fixed point. */
  clock: () => number
  limits?: CacheLimits
}

/**
 * At most `atOnce` renders run at a time; each takes some 20 ms of one processor. A reader waits up to `patience` ms
 * for a new page when there is an old one, and up to `answer` ms when there is none. After a failure the address is not
 * rendered again for `pause` ms; when the Content Lake is away, no address is.
 * Pages that are not cached are rendered one at a time, and up to `onceWaiting` of them may wait: when searches and
 * pages shared one queue, 200 readers who searched made pages wait for 4 s.
 */
export type CacheLimits = {
  atOnce: number
  patience: number
  answer: number
  pause: number
  onceWaiting: number
}

export const cacheLimits: CacheLimits = {
  atOnce: 2,
  patience: 3_000,
  answer: answerPatience,
  pause: 500,
  onceWaiting: 50,
}

/** A rendering under way: its result, and the number of invalidations when it began. */
type Flight = Promise<{ generation: number; rendered: Rendered }>

/** Renders a page once for concurrent requests, and again when something it was made from is invalidated. */
export function pageCache({ store, invalidations, render, clock, limits = cacheLimits }: Parts): PageCache {
  const flights = new Map<string, Flight>()
  const [pages, once] = [limiter(limits.atOnce), limiter(1)]
  const restingUntil = new Map<string, number>()
  let awayUntil = 0
  /** When the search that is being rendered began; undefined when none is. */
  let onceSince: number | undefined

  const isFresh = (page: CachedPage): boolean =>
    !invalidations.hasInvalidatedSince(page.tags, page.generation)

  const note = (address: string, rendered: Rendered): void => {
    if ('page' in rendered) {
      restingUntil.delete(address)
      awayUntil = 0
      return
    }
    const until = clock() + limits.pause
    if (rendered.problem === 'away') {
      awayUntil = until
      return
    }
    if (restingUntil.size > 10_000) restingUntil.clear()
    restingUntil.set(address, until)
  }

  function begin(address: string): Flight {
    const flight = pages
      .run(async () => {
        const generation = invalidations.generation()
        // While this one was queued, the Content Lake may have turned out to be away.
        if (isAway()) return { generation, rendered: { problem: 'away' } as const }
        const rendered = await render(address, generation)
        note(address, rendered)
        if ('page' in rendered) store.put(address, rendered.page)
        return { generation, rendered }
      })
      .finally(() => flights.delete(address))
    flights.set(address, flight)
    return flight
  }

  /** A page no older than this call: a flight under way counts only if nothing it used was invalidated meanwhile. */
  async function renderNow(address: string): Promise<Rendered> {
    const arrival = invalidations.generation()
    for (;;) {
      const { generation, rendered } = await (flights.get(address) ?? begin(address))
      if (!('page' in rendered) || generation >= arrival || isFresh(rendered.page)) return rendered
    }
  }

  const isAway = (): boolean => awayUntil > clock()

  /** Why an address is not rendered for now; undefined when it may be. */
  function resting(address: string): Problem | undefined {
    if (isAway()) return 'away'
    return (restingUntil.get(address) ?? 0) > clock() ? 'failed' : undefined
  }

  const anew = async (address: string, kept: CachedPage | undefined): Promise<Rendered> => {
    const problem = resting(address)
    if (problem) return { problem }
    const patience = kept === undefined ? limits.answer : limits.patience
    return (await within(patience, renderNow(address))) ?? { problem: 'away' }
  }

  async function renderOnce(address: string): Promise<Rendered> {
    onceSince = clock()
    try {
      return await render(address, invalidations.generation())
    } finally {
      onceSince = undefined
    }
  }

  /** Why no more searches are accepted: too many wait, or the first is stuck, which is not the readers' doing. */
  const fullness = (): 'busy' | 'away' =>
    onceSince !== undefined && clock() - onceSince > limits.patience ? 'away' : 'busy'

  return {
    async get(address) {
      const kept = store.get(address)
      if (kept && isFresh(kept)) return { page: kept, stale: undefined }
      const rendered = await anew(address, kept)
      if ('page' in rendered) return { page: rendered.page, stale: undefined }
      return kept ? { page: kept, stale: rendered.problem } : rendered
    },
    peek: (address) => store.get(address),
    async renderOnce(address) {
      if (once.waiting() >= limits.onceWaiting) return { problem: fullness() }
      let isWaitedFor = true
      const turn = once.run(async () => (isWaitedFor ? renderOnce(address) : undefined))
      const rendered = (await within(limits.answer, turn)) ?? { problem: 'away' }
      isWaitedFor = false
      return 'page' in rendered ? { page: rendered.page, stale: undefined } : rendered
    },
  }
}
