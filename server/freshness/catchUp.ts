import { log } from '#lib/log.ts'
import type { Summary } from '#sanity/summary.ts'
import type { Change } from './change.ts'
import type { Ledger } from './ledger.ts'
import type { CachedPages } from './pageCache.ts'
import type { Queue } from './queue.ts'
import type { Remembered } from './remembered.ts'
import { inSlices } from './slices.ts'
import type { Summaries } from './summaries.ts'

type Parts = {
  ledger: Ledger
  queue: Queue
  pages: CachedPages
  summaries: Summaries
  now: () => Date
  /** The newest change seen by a comparison. Other triggers do not move it: an earlier change may have been lost. */
  compared: Remembered
}

/** How far a small comparison looks back beyond the newest known change, in ms: clocks differ, and commits overlap. */
const overlap = 5 * 60_000

/**
 * This many changes are an import or a long absence: everything is invalidated at once instead of one by one, which is
 * safe.
 */
const mostFound = 1_000

const found = (id: string, revision?: string, updatedAt?: string): Change => ({
  id,
  cause: 'catch-up',
  deleted: revision === undefined,
  revision,
  updatedAt,
  previous: undefined,
})

/** The latest of some times, but never later than now: a document may carry a time in the future. */
function latest(times: Iterable<string>, now: Date): number {
  let newest = 0
  for (const time of times) newest = Math.max(newest, Date.parse(time) || 0)
  return Math.min(newest, now.getTime())
}

const isAlike = (one: Summary, other: Summary): boolean =>
  JSON.stringify({ ...one, card: undefined }) === JSON.stringify({ ...other, card: undefined })

/**
 * Compares the ledger with everything the Content Lake holds, and queues every change that was never reported. With an
 * empty ledger there is nothing to compare, and with too many changes readers would see old pages for too long: then
 * everything is written to the ledger, and every cached page is invalidated.
 * @returns the number of changes that were found.
 */
export async function catchUpFully(parts: Parts): Promise<number> {
  const { ledger, queue, summaries, now, compared } = parts
  const isNew = ledger.size() === 0
  const held = await summaries.all()
  const changes: Change[] = []
  await inSlices(held.values(), (summary) => {
    const known = ledger.get(summary.id)
    if (known?.shown?.revision !== summary.revision)
      changes.push(found(summary.id, summary.revision, summary.updatedAt))
    // A ledger from another version may lack fields that summaries have today. Documents being worked on are skipped.
    else if (known.summary.revision === summary.revision && !isAlike(known.summary, summary))
      ledger.take(summary.id, { ...summary, card: known.summary.card }, now().getTime())
  })
  for (const id of ledger.ids()) if (!held.has(id)) changes.push(found(id))
  const isTooMuch = isNew || changes.length > mostFound
  const count = isTooMuch ? await beginAnew(parts, held, changes) : takeIn(changes, queue, now)
  const times = [...held.values()].map(({ updatedAt }) => updatedAt)
  compared.set(latest(times, now()))
  return count
}

/** Invalidates every page, and records what the Content Lake holds as what readers see. */
async function beginAnew(
  { ledger, pages, now }: Parts,
  held: ReadonlyMap<string, Summary>,
  changes: readonly Change[],
): Promise<number> {
  pages.invalidateAll()
  await inSlices(changes, ({ id }) => ledger.take(id, held.get(id), now().getTime()))
  ledger.settle(
    changes.map(({ id }) => id),
    now(),
  )
  return 0
}

/**
 * Looks at recent changes, and compares the document count: if it differs from the expected one, a deletion was never
 * reported, and a full comparison is run. With 10,000 documents the lake takes 0.2 s for this, and 0.4 s for the full
 * one, which reads 3 MB.
 */
export async function catchUp(parts: Parts): Promise<number> {
  const { ledger, queue, summaries, now, compared } = parts
  const until = compared.get()
  if (until === undefined || ledger.size() === 0) return catchUpFully(parts)
  const from = Math.min(until, now().getTime()) - overlap
  const { count, changed } = await summaries.since(new Date(from).toISOString())
  const changes = changed
    .filter(({ _id, _rev }) => ledger.get(_id)?.shown?.revision !== _rev)
    .map(({ _id, _rev, _updatedAt }) => found(_id, _rev, _updatedAt))
  const unknown = changes.filter(({ id }) => ledger.get(id) === undefined).length
  if (ledger.size() + unknown !== count || changes.length > mostFound) return catchUpFully(parts)
  const told = takeIn(changes, queue, now)
  const times = changed.map(({ _updatedAt }) => _updatedAt)
  compared.set(Math.max(until, latest(times, now())))
  return told
}

function takeIn(changes: readonly Change[], queue: Queue, now: () => Date): number {
  // A change that is already queued would only be reported twice.
  const unheard = changes.filter(({ id }) => !queue.has(id))
  for (const change of unheard) queue.add(change, {}, now().getTime())
  if (unheard.length > 0) log.info({ changes: unheard.length }, 'found changes that nobody had told of')
  return unheard.length
}
