import type { Database } from '#lib/sqlite/database.ts'
import type { Summary } from '#sanity/summary.ts'
import { openDatabase } from '#server/database.ts'
import type { Change } from '#server/freshness/change.ts'
import { fairQueue } from '#server/freshness/fairQueue.ts'
import { handledIn } from '#server/freshness/handled.ts'
import { ledgerIn } from '#server/freshness/ledger.ts'
import type { CachedPages } from '#server/freshness/pageCache.ts'
import { queueIn, type Waiting } from '#server/freshness/queue.ts'
import { invalidateChanges, verifyChanges, warmedAtOnce } from '#server/freshness/refresh.ts'
import type { Remembered } from '#server/freshness/remembered.ts'
import type { Summaries } from '#server/freshness/summaries.ts'

const noon = '2026-11-22T12:00:00Z'

/** The summary of a published article, in which every field not given is absent. */
export const summaryOf = (id: string, more: Partial<Summary> = {}): Summary => ({
  id,
  type: 'article',
  revision: 'r1',
  updatedAt: noon,
  slug: id,
  kind: 'news',
  listable: true,
  publishedAt: noon,
  lastUpdated: undefined,
  expiresAt: undefined,
  withdrawn: false,
  startsAt: undefined,
  endsAt: undefined,
  allDay: false,
  deadline: undefined,
  registrationDeadline: undefined,
  streamEndedAt: undefined,
  streamState: undefined,
  status: undefined,
  itemTimes: [],
  repeats: [],
  toldTimes: [],
  language: 'nn',
  translationOf: undefined,
  topics: [],
  from: undefined,
  card: undefined,
  calendar: undefined,
  alert: undefined,
  ...more,
})

export const changeOf = (id: string, more: Partial<Change> = {}): Change => ({
  id,
  cause: 'webhook',
  deleted: false,
  revision: 'r1',
  updatedAt: noon,
  previous: undefined,
  ...more,
})

/** The change that a webhook reports when a document becomes this summary, by default from its first revision. */
export const changeTo = ({ id, revision, updatedAt }: Summary, previous: string | null = 'r1'): Change =>
  changeOf(id, { revision, updatedAt, previous })

export const deletionOf = (id: string): Change =>
  changeOf(id, { deleted: true, revision: undefined, updatedAt: undefined, previous: 'r1' })

/** A change in the queue, reported just now. */
export const waitingFor = (change: Change, more: Partial<Waiting> = {}): Waiting => ({
  change,
  receivedAt: Date.parse(noon),
  keys: [],
  attempts: 0,
  notBefore: 0,
  tags: [],
  ...more,
})

/** A Content Lake of summaries: what it holds, whether it answers, and which queries it received. */
function testLake(...held: Summary[]) {
  const lake = {
    held: new Map(held.map((summary) => [summary.id, summary])),
    away: false,
    /** The names of the functions called, in order. */
    asked: [] as (keyof Summaries)[],
    put(summary: Summary): Summary {
      lake.held.set(summary.id, summary)
      return summary
    },
  }
  const answer = async <T>(name: keyof Summaries, give: () => T): Promise<T> => {
    lake.asked.push(name)
    if (lake.away) throw new Error('away')
    return give()
  }
  const summaries: Summaries = {
    some: (ids) => answer('some', () => new Map([...lake.held].filter(([id]) => ids.includes(id)))),
    all: () => answer('all', () => new Map(lake.held)),
    since: (instant) =>
      answer('since', () => ({
        count: lake.held.size,
        changed: [...lake.held.values()]
          .filter(({ updatedAt }) => updatedAt >= instant)
          .map(({ id, revision, updatedAt }) => ({ _id: id, _rev: revision, _updatedAt: updatedAt })),
      })),
  }
  return { lake, summaries }
}

/** Pages by address, each with tags, showing documents as the Content Lake holds them when the page is rendered. */
function testPages(lake: { held: ReadonlyMap<string, Summary>; away: boolean }) {
  type Kept = { tags: readonly string[]; shows: readonly string[] }
  const state = {
    kept: new Map<string, Kept>(),
    invalidated: [] as string[][],
    invalidatedAll: 0,
    visited: [] as string[],
    /** Addresses at which no new page can be rendered. */
    broken: new Set<string>(),
    /** Summaries as a replica of the Content Lake still has them; pages are rendered from these. */
    lagging: new Map<string, Summary>(),
    /** Called at each visit before the page is rendered. */
    atVisit: undefined as ((address: string) => void | Promise<void>) | undefined,
  }
  const pages: CachedPages = {
    invalidate: (tags) => void state.invalidated.push([...tags]),
    invalidateAll: () => void state.invalidatedAll++,
    under: (tags) =>
      [...state.kept]
        .filter(([, page]) => page.tags.some((tag) => tags.some((t) => t === tag)))
        .map(([address]) => address),
    every: () => state.kept.keys(),
    statusOf: (address) => (state.kept.has(address) ? 200 : undefined),
    warm: async (address) => {
      state.visited.push(address)
      await state.atVisit?.(address)
      if (lake.away) return 'away'
      if (state.broken.has(address)) return 'failed'
      const shows = state.kept.get(address)?.shows ?? []
      const summaries = shows.flatMap((id) => state.lagging.get(id) ?? lake.held.get(id) ?? [])
      return { revisions: new Map(summaries.map(({ id, revision }) => [id, revision])) }
    },
  }
  return { pages, site: state }
}

/** A remembered instant, in memory only. */
function testRemembered(): Remembered {
  let at: number | undefined
  return {
    get: () => at,
    set: (to) => {
      at = to
    },
  }
}

/** The stores of freshness over one database, with a lake and pages. */
export function testFreshness(database: Database = openDatabase(':memory:'), ...held: Summary[]) {
  const { lake, summaries } = testLake(...held)
  const { pages, site } = testPages(lake)
  const queue = queueIn(database)
  const ledger = ledgerIn(database, queue.isWhole)
  const passed = testRemembered()
  /** Both halves of a refresh, one after the other. */
  const refresh = async (...batch: Waiting[]) => {
    const invalidated = await invalidateChanges(
      batch,
      { ledger, pages, passed, summariesOf: summaries.some },
      Date.parse('2026-11-22T13:00:00Z'),
    )
    return {
      ...(await verifyChanges(invalidated, pages, fairQueue(warmedAtOnce))),
      affected: invalidated.affected,
    }
  }
  return {
    lake,
    summaries,
    pages,
    site,
    ledger,
    refresh,
    queue,
    handled: handledIn(database),
    compared: testRemembered(),
    passed,
  }
}
