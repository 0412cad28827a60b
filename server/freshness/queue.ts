import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { log } from '#lib/log.ts'
import type { Database } from '#lib/sqlite/database.ts'
import type { Tag } from '#sanity/tags.ts'
import { type Change, storedChange } from './change.ts'
import { storedRows } from './storedRows.ts'

/** A change that readers do not see yet. Times are in ms since the epoch. */
export type Waiting = {
  change: Change
  receivedAt: number
  /** The deliveries that reported it, to be recognized as duplicates once it is done. */
  keys: readonly string[]
  attempts: number
  notBefore: number
  /** Tags to invalidate beside what the ledger gives: for what time changed, and from earlier attempts. */
  tags: readonly Tag[]
}

/**
 * Whether a change was accepted: on disk; in memory alone, because the disk cannot be written; or not at all, because
 * so many are pending that only a full comparison can help.
 */
export type Taken = 'kept' | 'in memory' | 'refused'

type Next = { notBefore: number; tags?: readonly Tag[]; previous?: string | null }

/** The pending changes, one for each document: on disk before the sender is answered, so that a restart loses none. */
export type Queue = {
  add: (change: Change, more: { keys?: readonly string[]; tags?: readonly Tag[] }, now: number) => Taken
  /** The changes that are due, at most `limit`, except those being worked on. */
  due: (now: number, limit: number, except?: ReadonlySet<Waiting>) => Waiting[]
  /** When the next change is due that is not being worked on; undefined when none is pending. */
  nextAt: (except?: ReadonlySet<Waiting>) => number | undefined
  done: (waiting: Waiting) => void
  /** Requeues it. `previous` is the revision that this attempt handled, which the next attempt follows from. */
  again: (waiting: Waiting, next: Next) => void
  size: () => number
  has: (id: string) => boolean
  /** Whether every stored change could be read. An unreadable one is dropped, with the tags it was to invalidate. */
  isWhole: boolean
}

/** More than a site of this kind publishes in a day; takes some 5 MB of memory. */
export const mostWaiting = 10_000

/** When one document is reported over and over, only the newest deliveries are remembered. */
const mostKeys = 50

export const queueSchema =
  'CREATE TABLE IF NOT EXISTS pending (id TEXT PRIMARY KEY, waiting TEXT NOT NULL) STRICT;'

const stored = z.object({
  change: storedChange,
  receivedAt: z.number(),
  keys: z.array(z.string()),
  tags: z.array(z.custom<Tag>((value) => typeof value === 'string')),
})

const isNewer = (a: Change, b: Change): boolean =>
  a.updatedAt === undefined || b.updatedAt === undefined || Date.parse(a.updatedAt) >= Date.parse(b.updatedAt)

/**
 * Merges two changes of one document: the expectations of the later, the keys of both. A late delivery never sets it
 * back.
 */
function merged(old: Waiting, { change, receivedAt, keys, tags }: Waiting): Waiting {
  const isLater = change.cause !== 'clock' && isNewer(change, old.change)
  return {
    ...old,
    change: isLater ? change : old.change,
    // The lag allowed for the Content Lake counts from the later change.
    receivedAt: isLater ? receivedAt : old.receivedAt,
    keys: [...old.keys, ...keys].slice(-mostKeys),
    tags: [...new Set([...old.tags, ...tags])],
    notBefore: 0,
  }
}

function insert(file: DatabaseSync, { change, receivedAt, keys, tags }: Waiting): void {
  const statement = file.prepare('INSERT OR REPLACE INTO pending (id, waiting) VALUES (?, ?)')
  statement.run(change.id, JSON.stringify({ change, receivedAt, keys, tags }))
}

/** The pending changes in a database, which is read once. */
export function queueIn(database: Database): Queue {
  const rows = database.load((file) => file.prepare('SELECT id, waiting FROM pending').all()) ?? []
  const { read, unreadable } = storedRows(rows, 'waiting', stored)
  const waitingById = new Map<string, Waiting>()
  for (const [id, waiting] of read) waitingById.set(id, { ...waiting, attempts: 0, notBefore: 0 })
  const rewrite = (file: DatabaseSync): void => {
    file.exec('DELETE FROM pending')
    for (const waiting of waitingById.values()) insert(file, waiting)
  }
  const write = database.part(rewrite)
  if (unreadable > 0) {
    log.error({ unreadable }, 'changes that waited cannot be read; everything is compared anew')
    write(rewrite)
  }

  /** In memory first: when the disk refuses writes, a change must be neither lost nor due at once, over and over. */
  const keep = (waiting: Waiting): Taken => {
    waitingById.set(waiting.change.id, waiting)
    return write((file) => insert(file, waiting)) ? 'kept' : 'in memory'
  }

  return {
    add(change, { keys = [], tags = [] }, now) {
      const old = waitingById.get(change.id)
      if (old === undefined && waitingById.size >= mostWaiting) return 'refused'
      const told: Waiting = { change, receivedAt: now, keys, attempts: 0, notBefore: 0, tags }
      return keep(old ? merged(old, told) : told)
    },
    due: (now, limit, except) =>
      [...waitingById.values()]
        .filter((waiting) => waiting.notBefore <= now && !except?.has(waiting))
        .slice(0, limit),
    nextAt(except) {
      let next: number | undefined
      for (const waiting of waitingById.values()) {
        if (!except?.has(waiting)) next = Math.min(next ?? waiting.notBefore, waiting.notBefore)
      }
      return next
    },
    done(waiting) {
      const { id } = waiting.change
      // It was reported again meanwhile: that newer change is not done.
      if (waitingById.get(id) !== waiting) return
      waitingById.delete(id)
      write((file) => void file.prepare('DELETE FROM pending WHERE id = ?').run(id))
    },
    again(waiting, { notBefore, tags = [], previous = waiting.change.previous }) {
      const current = waitingById.get(waiting.change.id)
      if (current === undefined) return
      const isSame = current === waiting
      keep({
        change: isSame ? { ...current.change, previous } : current.change,
        receivedAt: current.receivedAt,
        keys: current.keys,
        attempts: waiting.attempts + 1,
        notBefore: isSame ? notBefore : 0,
        tags: [...new Set([...current.tags, ...tags])],
      })
    },
    size: () => waitingById.size,
    has: (id) => waitingById.has(id),
    isWhole: unreadable === 0,
  }
}
