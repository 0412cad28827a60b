import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { log } from '#lib/log.ts'
import type { Tag } from '../tags.ts'
import type { Change } from './change.ts'

/** A change that waits to be seen by readers. Times in ms since the epoch. */
export type Waiting = {
  change: Change
  receivedAt: number
  /** The deliveries that told of it, to be known again once it is done. */
  keys: readonly string[]
  attempts: number
  notBefore: number
  /** What is to be cleared for it beside what the ledger tells: what time changed, and what earlier attempts cleared. */
  tags: readonly Tag[]
}

type Next = { notBefore: number; tags?: readonly Tag[]; previous?: string | null }

/** The changes that wait, one for each document: on disk before the sender is answered, so that no restart loses one. */
export type Pending = {
  /** Whether it was taken in; false when so many wait that only a full comparison can help. */
  add: (change: Change, more: { keys?: readonly string[]; tags?: readonly Tag[] }, now: number) => boolean
  /** Those that are due, `limit` at most. */
  due: (now: number, limit: number) => Waiting[]
  /** When the next one is due; undefined when none waits. */
  nextAt: () => number | undefined
  done: (waiting: Waiting) => void
  /** It waits on. `previous` is what has been worked on of its document, which the next try follows. */
  again: (waiting: Waiting, next: Next) => void
  size: () => number
  has: (id: string) => boolean
}

/** More than a site of this kind publishes in a day; some 5 MB of memory. */
export const mostWaiting = 10_000

/** Of a document that is told of without end, the newest deliveries are remembered. */
const mostKeys = 50

const schema = 'CREATE TABLE IF NOT EXISTS pending (id TEXT PRIMARY KEY, waiting TEXT NOT NULL) STRICT'

const stored = z.object({
  // Written below from a Change, and by nothing else.
  change: z.custom<Change>((value) => typeof value === 'object' && value !== null),
  receivedAt: z.number(),
  keys: z.array(z.string()),
  tags: z.array(z.custom<Tag>((value) => typeof value === 'string')),
})

const isNewer = (a: Change, b: Change): boolean =>
  a.updatedAt === undefined || b.updatedAt === undefined || Date.parse(a.updatedAt) >= Date.parse(b.updatedAt)

/** Two changes of one document: what the later one expects, known by both. A late delivery never sets it back. */
function merged(old: Waiting, { change, keys, tags }: Waiting): Waiting {
  const later = change.cause === 'clock' || !isNewer(change, old.change) ? old.change : change
  return {
    ...old,
    change: later,
    keys: [...old.keys, ...keys].slice(-mostKeys),
    tags: [...new Set([...old.tags, ...tags])],
    notBefore: 0,
  }
}

/** The changes in a database, which is read once. */
export function pendingIn(database: DatabaseSync): Pending {
  database.exec(schema)
  const write = database.prepare('INSERT OR REPLACE INTO pending (id, waiting) VALUES (?, ?)')
  const remove = database.prepare('DELETE FROM pending WHERE id = ?')
  const waitingById = new Map<string, Waiting>()
  for (const { id, waiting } of database.prepare('SELECT id, waiting FROM pending').all()) {
    const parsed = stored.parse(JSON.parse(String(waiting)))
    waitingById.set(String(id), { ...parsed, attempts: 0, notBefore: 0 })
  }

  const writeDown = ({ change, receivedAt, keys, tags }: Waiting): void => {
    write.run(change.id, JSON.stringify({ change, receivedAt, keys, tags }))
  }

  return {
    add(change, { keys = [], tags = [] }, now) {
      const old = waitingById.get(change.id)
      if (old === undefined && waitingById.size >= mostWaiting) return false
      const told: Waiting = { change, receivedAt: now, keys, attempts: 0, notBefore: 0, tags }
      const waiting = old ? merged(old, told) : told
      writeDown(waiting)
      waitingById.set(change.id, waiting)
      return true
    },
    due: (now, limit) =>
      [...waitingById.values()].filter(({ notBefore }) => notBefore <= now).slice(0, limit),
    nextAt() {
      let next: number | undefined
      for (const { notBefore } of waitingById.values()) next = Math.min(next ?? notBefore, notBefore)
      return next
    },
    done(waiting) {
      const { id } = waiting.change
      // Told of again meanwhile: what is done is not that one.
      if (waitingById.get(id) !== waiting) return
      waitingById.delete(id)
      remove.run(id)
    },
    again(waiting, { notBefore, tags = [], previous = waiting.change.previous }) {
      const current = waitingById.get(waiting.change.id)
      if (current === undefined) return
      const isSame = current === waiting
      const next = {
        change: isSame ? { ...current.change, previous } : current.change,
        receivedAt: current.receivedAt,
        keys: current.keys,
        attempts: waiting.attempts + 1,
        notBefore: isSame ? notBefore : 0,
        tags: [...new Set([...current.tags, ...tags])],
      }
      // First in memory: a disk that refuses must not make it due at once, over and over.
      waitingById.set(waiting.change.id, next)
      try {
        writeDown(next)
      } catch (error) {
        log.error({ documentId: waiting.change.id, err: error }, 'a change waits in memory alone')
      }
    },
    size: () => waitingById.size,
    has: (id) => waitingById.has(id),
  }
}
