import { log } from '#lib/log.ts'
import type { Change } from './change.ts'
import type { Ledger } from './ledger.ts'
import type { KeptPages } from './pages.ts'
import type { Pending } from './pending.ts'
import type { Rows } from './rows.ts'

type Parts = { ledger: Ledger; pending: Pending; pages: KeptPages; rows: Rows; now: () => Date }

/** How far back a small comparison looks beyond the newest change that is known, in ms: clocks differ, commits overlap. */
const overlap = 5 * 60_000

const found = (id: string, revision?: string, updatedAt?: string): Change => ({
  id,
  cause: 'catch-up',
  deleted: revision === undefined,
  revision,
  updatedAt,
  previous: undefined,
})

/**
 * Compares the ledger with all that the Content Lake holds, and takes in every change that nobody told of. With an empty
 * ledger nothing can be compared: all is written down, and every kept page is cleared.
 * @returns the number of changes that were found.
 */
export async function catchUpFully({ ledger, pending, pages, rows, now }: Parts): Promise<number> {
  const isNew = ledger.size() === 0
  const held = await rows.all()
  if (isNew) {
    pages.clearAll()
    for (const row of held.values()) ledger.take(row.id, row, now().getTime())
    ledger.settle([...held.keys()], now())
    return 0
  }
  const changes: Change[] = []
  for (const row of held.values()) {
    const known = ledger.get(row.id)
    if (known?.shown?.revision !== row.revision) changes.push(found(row.id, row.revision, row.updatedAt))
    // A ledger that another version of us wrote may lack what rows tell today. What is being worked on is left alone.
    else if (known.row.revision === row.revision)
      ledger.take(row.id, { ...row, card: known.row.card }, now().getTime())
  }
  for (const id of ledger.ids()) if (!held.has(id)) changes.push(found(id))
  return takeIn(changes, pending, now)
}

/**
 * Looks at what has changed lately, and counts: a document more or less than expected means a deletion that nobody
 * told of, and calls for a full comparison. At 10,000 documents the lake takes 0.2 s for it, and
 * 0.4 s for the full one, which reads 3 MB.
 */
export async function catchUp(parts: Parts): Promise<number> {
  const { ledger, pending, rows, now } = parts
  const newest = ledger.newest()
  if (newest === undefined) return catchUpFully(parts)
  const { count, changed } = await rows.since(new Date(Date.parse(newest) - overlap).toISOString())
  const changes = changed
    .filter(({ _id, _rev }) => ledger.get(_id)?.shown?.revision !== _rev)
    .map(({ _id, _rev, _updatedAt }) => found(_id, _rev, _updatedAt))
  const unknown = changes.filter(({ id }) => ledger.get(id) === undefined).length
  const told = takeIn(changes, pending, now)
  return ledger.size() + unknown === count ? told : catchUpFully(parts)
}

function takeIn(changes: readonly Change[], pending: Pending, now: () => Date): number {
  // What waits already is on its way; it would only be told of twice.
  const unheard = changes.filter(({ id }) => !pending.has(id))
  for (const change of unheard) pending.add(change, {}, now().getTime())
  if (unheard.length > 0) log.info({ changes: unheard.length }, 'found changes that nobody had told of')
  return unheard.length
}
