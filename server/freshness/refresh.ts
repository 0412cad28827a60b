import { addressOf } from '#lib/addresses/addresses.ts'
import type { Summary } from '#sanity/summary.ts'
import { type Others, type Tag, tagsOfChange, tagsOfLeap } from '#sanity/tags.ts'
import type { FairQueue } from './fairQueue.ts'
import type { Ledger } from './ledger.ts'
import { othersIn } from './others.ts'
import type { CachedPages, Seen } from './pageCache.ts'
import type { Waiting } from './queue.ts'
import type { Remembered } from './remembered.ts'
import { hasReached, type Way, wayOf } from './way.ts'

/** The outcome of one change: what was invalidated for it, and whether readers now see it. */
export type RefreshOutcome = {
  waiting: Waiting
  tags: Tag[]
  /** Whether the Content Lake holds what the change reported, or something newer. */
  reached: boolean
  /** The revision that the Content Lake held; null when there was none. */
  held: string | null
  /** Why readers may not see it yet; undefined when every address that was visited for it shows it. */
  trouble: 'away' | 'stale' | undefined
}

/** A change whose tags have been invalidated, and the addresses where it should be visible. */
type Invalidated = { outcome: RefreshOutcome; addresses: ReadonlySet<string> }

/** A batch of changes, invalidated: from here on no reader gets what was there before. */
export type InvalidatedBatch = { changes: readonly Invalidated[]; affected: readonly string[] }

export type Seeing = { outcomes: RefreshOutcome[]; visited: number; stale: string[] }

type Parts = {
  ledger: Ledger
  pages: CachedPages
  /** The time up to which transitions have been dealt with. */
  passed: Pick<Remembered, 'get'>
  /** The current summaries of some documents in the Content Lake, by id; rejects when it is away. */
  summariesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, Summary>>
}

/**
 * The most addresses that are visited for a batch of changes, at some 20 ms each. Further invalidated pages are
 * rendered at their next visit, which waits for the new page: a reader never sees the old one.
 */
export const mostWarmed = 200

/**
 * How many of them at once: about as many as are rendered at once. If all were queued, a reader would wait behind 200
 * renderings, and the last visits would time out before their turn, on every retry.
 */
export const warmedAtOnce = 4

type Summaries = { before: Summary | undefined; after: Summary | undefined }

type Ways = { [W in Way]: (id: string, summaries: Summaries, now: number, others: Others) => Tag[] }

const tagsOfWays: Ways = {
  none: () => [],
  step: (_, { before, after }, now, others) => tagsOfChange(before, after, now, others),
  leap: (id, { before, after }) => tagsOfLeap(id, before, after),
}

function tagsOf({ change, tags }: Waiting, summaries: Summaries, now: number, others: Others): Tag[] {
  const way = wayOf(change, summaries.before, summaries.after)
  const own = tagsOfWays[way](change.id, summaries, now, others)
  return [...new Set([...own, ...tags])]
}

/** Whether a visit saw the held revision of a document, or a page that reports no revision of it. */
function shows(seen: Seen, { waiting, held }: RefreshOutcome): boolean {
  if (typeof seen === 'string') return false
  const revision = seen.revisions.get(waiting.change.id)
  return revision === undefined || revision === held
}

const addressesOf = (summary: Summary | undefined): string[] =>
  summary?.slug !== undefined && (summary.type === 'article' || summary.type === 'event')
    ? [addressOf.document(summary.slug)]
    : []

/**
 * The first half of the refresh, for a batch of changes: reads what the Content Lake holds, and invalidates every page
 * where a change is visible. It takes one query, however many pages are to be rendered again.
 * @throws ContentAwayError or the client's error when the Content Lake does not answer; nothing is invalidated then.
 */
export async function invalidateChanges(
  batch: readonly Waiting[],
  { ledger, pages, passed, summariesOf }: Parts,
  now: number,
): Promise<InvalidatedBatch> {
  const summaries = await summariesOf(batch.map(({ change }) => change.id))
  const others = othersIn(ledger, passed.get())
  const touched = batch.map((waiting) => {
    const { change } = waiting
    const [before, after] = [ledger.get(change.id)?.summary, summaries.get(change.id)]
    const tags = tagsOf(waiting, { before, after }, now, others)
    const own = tags.length > 0 ? [...addressesOf(before), ...addressesOf(after)] : []
    const reached = hasReached(change, after)
    const outcome: RefreshOutcome = {
      waiting,
      tags,
      reached,
      held: after?.revision ?? null,
      trouble: undefined,
    }
    return { outcome, own, addresses: new Set([...own, ...pages.under(tags)]) }
  })
  const tags = [...new Set(touched.flatMap(({ outcome }) => outcome.tags))]
  const affected = [...new Set([...touched.flatMap(({ own }) => own), ...pages.under(tags)])]
  if (tags.length > 0) pages.invalidate(tags)
  // Only now: if the invalidation fails, the next attempt has to find the same change again.
  for (const { change } of batch) ledger.take(change.id, summaries.get(change.id), now)
  return { changes: touched, affected }
}

/** The second half: visits the affected addresses, at most 200, to verify that they show the changes. */
export async function verifyChanges(
  { changes, affected }: InvalidatedBatch,
  pages: Pick<CachedPages, 'warm'>,
  visits: FairQueue,
): Promise<Seeing> {
  const addresses = affected.slice(0, mostWarmed)
  const outcomes = changes.map(({ outcome }) => ({ ...outcome }))
  const stale: string[] = []
  await visits.run(addresses, async (address) => {
    const seen = await pages.warm(address)
    if (typeof seen === 'string') stale.push(address)
    for (const [index, outcome] of outcomes.entries()) {
      if (!changes[index]?.addresses.has(address) || shows(seen, outcome)) continue
      outcome.trouble = seen === 'away' ? 'away' : 'stale'
    }
  })
  return { outcomes, visited: addresses.length, stale }
}
