import { addressOf } from '#lib/addresses.ts'
import type { Row } from '../row.ts'
import { type Tag, tagsOfChange, tagsOfLeap } from '../tags.ts'
import type { Ledger } from './ledger.ts'
import type { KeptPages, Seen } from './pages.ts'
import type { Waiting } from './pending.ts'
import { hasReached, type Way, wayOf } from './settle.ts'

/** What became of one change: what was cleared for it, and whether readers now see it. */
export type Outcome = {
  waiting: Waiting
  tags: Tag[]
  /** The Content Lake holds what the change told of, or something newer. */
  reached: boolean
  /** The revision that the Content Lake held; null when there was none. */
  held: string | null
  /** Why readers may not see it yet; undefined when every address that was visited for it shows it. */
  trouble: 'away' | 'stale' | undefined
}

export type Refreshed = { outcomes: Outcome[]; visited: string[]; stale: string[]; unvisited: number }

type Parts = {
  ledger: Ledger
  pages: KeptPages
  /** The rows of some documents as the Content Lake holds them now, by id; it rejects when it is away. */
  rowsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, Row>>
}

/**
 * The most addresses that are visited for a batch of changes; some 20 ms each. Cleared pages beyond it are made at their
 * next visit, which waits for them: a reader never sees the old one.
 */
export const mostVisits = 200

/**
 * How many of them at once: about as many as are rendered at once. Were all of them in the queue, a reader would wait
 * behind 200 renderings, and the last visits would give up before their turn: tried again, they would for ever.
 */
export const visitsAtOnce = 4

const tagsOfWays: { [W in Way]: typeof tagsOfLeap } = {
  none: () => [],
  step: (_, before, after) => tagsOfChange(before, after),
  leap: tagsOfLeap,
}

function tagsOf({ change, tags }: Waiting, before: Row | undefined, after: Row | undefined): Tag[] {
  const own = tagsOfWays[wayOf(change, before, after)](change.id, before, after)
  return [...new Set([...own, ...tags])]
}

/** Whether a visit saw a document as it is held, or a page that does not show it whole. */
function shows(seen: Seen, id: string, row: Row | undefined): boolean {
  if (typeof seen === 'string') return false
  const revision = seen.revisions.get(id)
  return revision === undefined || revision === row?.revision
}

const addressesOf = (row: Row | undefined): string[] =>
  row?.slug !== undefined && (row.type === 'article' || row.type === 'event')
    ? [addressOf.document(row.slug)]
    : []

/**
 * The one path of freshness, for a batch of changes: reads what the Content Lake holds, clears what each change can be
 * seen by, and visits the affected addresses to see that they show it.
 * @throws ContentAwayError or the client's error when the Content Lake does not answer; nothing is cleared then.
 */
export async function refresh(
  batch: readonly Waiting[],
  { ledger, pages, rowsOf }: Parts,
  now: number,
): Promise<Refreshed> {
  const rows = await rowsOf(batch.map(({ change }) => change.id))
  const touched = batch.map((waiting) => {
    const { change } = waiting
    const [before, after] = [ledger.get(change.id)?.row, rows.get(change.id)]
    const tags = tagsOf(waiting, before, after)
    const own = tags.length > 0 ? [...addressesOf(before), ...addressesOf(after)] : []
    const outcome: Outcome = {
      waiting,
      tags,
      reached: hasReached(change, after),
      held: after?.revision ?? null,
      trouble: undefined,
    }
    return { outcome, own, addresses: new Set([...own, ...pages.under(tags)]) }
  })
  const outcomes = touched.map(({ outcome }) => outcome)

  const tags = [...new Set(outcomes.flatMap((outcome) => outcome.tags))]
  const affected = [...new Set([...touched.flatMap(({ own }) => own), ...pages.under(tags)])]
  if (tags.length > 0) pages.clear(tags)
  // Only now: had the clearing failed, the next attempt would have to find the same change again.
  for (const { change } of batch) ledger.take(change.id, rows.get(change.id), now)

  const visited = affected.slice(0, mostVisits)
  const stale: string[] = []
  const visit = async (address: string) => {
    const seen = await pages.visit(address)
    if (typeof seen === 'string') stale.push(address)
    for (const { outcome, addresses } of touched) {
      const { id } = outcome.waiting.change
      if (!addresses.has(address) || shows(seen, id, rows.get(id))) continue
      outcome.trouble = seen === 'away' ? 'away' : 'stale'
    }
  }
  const left = visited.values()
  const visitInTurn = async () => {
    for (const address of left) await visit(address)
  }
  await Promise.all(Array.from({ length: visitsAtOnce }, visitInTurn))
  return { outcomes, visited, stale, unvisited: affected.length - visited.length }
}
