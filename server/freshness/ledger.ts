import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { folded } from '#lib/addresses/asTheyCome.ts'
import { addressKey } from '#lib/addresses/redirects.ts'
import type { Alert } from '#lib/content/alert.ts'
import { millisecondsOf, osloYear } from '#lib/dates/oslo.ts'
import { log } from '#lib/log.ts'
import type { Database } from '#lib/sqlite/database.ts'
import { lastStartOf } from '#sanity/nextDate.ts'
import { type Summary, storedSummary } from '#sanity/summary.ts'
import { transitionsOf } from '#sanity/transitions.ts'
import { isCalendarBehind } from './calendar.ts'
import { storedRows } from './storedRows.ts'

/** What readers see of a document: which revision, and since when (ISO 8601). */
export type Shown = { revision: string; since: string }

/**
 * A document in the ledger: as the Content Lake last had it, and as readers see it. `shown` is undefined until its
 * pages have been verified to be fresh. `calendarBehind` says that an event was changed without its calendar sequence
 * being raised since.
 */
export type Entry = {
  summary: Summary
  shown: Shown | undefined
  transitions: readonly number[]
  calendarBehind: boolean
}

/** What was last handled, document by document: in memory for lookups, on disk to outlive the process. */
export type Ledger = {
  get: (id: string) => Entry | undefined
  ids: () => Iterable<string>
  entries: () => Iterable<Entry>
  size: () => number
  /** Every alert that can be shown, in force or not: the same array until one of them changes. */
  alerts: () => readonly Alert[]
  /**
   * Records what a document has become at `now` (ms since the epoch), right after its tags were invalidated; in memory
   * only, until it is settled. A transition that is new but already past is dropped: most documents are published
   * «now», and would be rendered twice.
   */
  take: (id: string, summary: Summary | undefined, now: number) => void
  /** Records on disk that readers see these documents as they were taken in. */
  settle: (ids: readonly string[], since: Date) => void
  /**
   * Whether any document that readers may know of at `now` (ms since the epoch) has a name: a slug, a year in Oslo, a
   * path that is redirected.
   */
  hasName: (kind: NameKind, name: string, now: number) => boolean
  /** The documents that have a name. */
  named: (kind: NameKind, name: string) => Iterable<Summary>
  /** The name that a document of which readers may know has in the form in which names are compared; undefined for none. */
  nameLike: (kind: NameKind, like: string, now: number) => string | undefined
}

export const ledgerSchema =
  'CREATE TABLE IF NOT EXISTS ledger (id TEXT PRIMARY KEY, entry TEXT NOT NULL) STRICT;'

const storedEntry = z.object({
  summary: storedSummary,
  shown: z.object({ revision: z.string(), since: z.iso.datetime() }),
  // Absent when false, as in a ledger that was written before entries had it.
  calendarBehind: z.literal(true).optional(),
})

/** The kind of address that a name belongs to. */
export type NameKind = 'document' | 'topic' | 'year' | 'pastYear' | 'redirect'

type Name = readonly [kind: NameKind, name: string]

const named = (kind: NameKind, name: string | undefined): Name[] => (name === undefined ? [] : [[kind, name]])

/** The names of a document. */
function namesOf(summary: Summary): Name[] {
  const { type, slug, from, publishedAt, listable } = summary
  if (type === 'redirect') return named('redirect', from)
  if (type === 'topic') return named('topic', slug)
  if (type !== 'article' && type !== 'event') return []
  // Without a title it has no page.
  if (!listable) return []
  const yearOf = (at: string | undefined) => (at === undefined ? undefined : String(osloYear(at)))
  return [
    ...named('document', slug),
    ...named('year', yearOf(publishedAt)),
    ...named('pastYear', yearOf(lastStartOf(summary))),
  ]
}

/** The form in which a name is compared: that of an address, or of a part of one. */
const likeOf = (kind: NameKind, name: string): string =>
  `${kind} ${kind === 'redirect' ? addressKey(name) : folded(name)}`

/** From when readers may know of a document, in ms since the epoch: always, if its time is missing or unreadable. */
const knownFrom = ({ publishedAt }: Summary): number =>
  publishedAt === undefined ? Number.NEGATIVE_INFINITY : millisecondsOf(publishedAt)

function insertAll(file: DatabaseSync, entries: Iterable<readonly [id: string, entry: Entry]>): void {
  const insert = file.prepare('INSERT OR REPLACE INTO ledger (id, entry) VALUES (?, ?)')
  for (const [id, { summary, shown, calendarBehind }] of entries) {
    const behind = calendarBehind && { calendarBehind }
    // Until readers have seen it, the next process must find it as new.
    if (shown) insert.run(id, JSON.stringify({ summary, shown, ...behind }))
  }
}

/**
 * The ledger in a database, which is read once. If this version cannot parse every summary, the ledger is emptied,
 * since documents it does not know would count as absent: the first comparison then invalidates every page. `isWhole`
 * false says that other records of what to invalidate were lost, and has the same effect.
 */
export function ledgerIn(database: Database, isWhole = true): Ledger {
  const entries = new Map<string, Entry>()
  /** The documents with each name, and from when readers may know of them. */
  const names = new Map<string, Map<string, number>>()
  /** The names that are compared as the same. */
  const alike = new Map<string, Set<string>>()

  const alertsById = new Map<string, Alert>()
  let alerts: readonly Alert[] | undefined

  const noteAlert = (id: string, alert: Alert | undefined) => {
    if (alert === undefined && !alertsById.has(id)) return
    if (alert === undefined) alertsById.delete(id)
    else alertsById.set(id, alert)
    alerts = undefined
  }

  const nameless = (id: string, summary: Summary) => {
    for (const [kind, name] of namesOf(summary)) {
      const bearers = names.get(`${kind} ${name}`)
      bearers?.delete(id)
      if (bearers?.size !== 0) continue
      names.delete(`${kind} ${name}`)
      const like = likeOf(kind, name)
      alike.get(like)?.delete(name)
      if (alike.get(like)?.size === 0) alike.delete(like)
    }
  }

  const name = (id: string, summary: Summary) => {
    for (const [kind, name] of namesOf(summary)) {
      const bearers = names.get(`${kind} ${name}`) ?? new Map<string, number>()
      names.set(`${kind} ${name}`, bearers.set(id, knownFrom(summary)))
      const like = likeOf(kind, name)
      alike.set(like, (alike.get(like) ?? new Set()).add(name))
    }
  }

  const hasName = (kind: NameKind, name: string, now: number): boolean =>
    [...(names.get(`${kind} ${name}`)?.values() ?? [])].some((from) => from <= now)

  const keep = (id: string, entry: Entry | undefined) => {
    const before = entries.get(id)
    if (before) nameless(id, before.summary)
    if (entry) name(id, entry.summary)
    noteAlert(id, entry?.summary.alert?.value)
    if (entry === undefined) entries.delete(id)
    else entries.set(id, entry)
  }

  const transitionsIn = (summary: Summary) => transitionsOf(summary).map((transition) => transition.getTime())

  const write = database.part((file) => {
    file.exec('DELETE FROM ledger')
    insertAll(file, entries)
  })
  const rows = database.load((file) => file.prepare('SELECT id, entry FROM ledger').all()) ?? []
  const { read, unreadable } = storedRows(rows, 'entry', storedEntry)
  if (unreadable > 0 || !isWhole) {
    if (rows.length > 0) log.error({ unreadable, rows: rows.length }, 'the ledger is begun anew')
    write((file) => file.exec('DELETE FROM ledger'))
  } else {
    for (const [id, { summary, shown, calendarBehind = false }] of read)
      keep(id, { summary, shown, transitions: transitionsIn(summary), calendarBehind })
  }

  return {
    get: (id) => entries.get(id),
    ids: () => entries.keys(),
    entries: () => entries.values(),
    size: () => entries.size,
    alerts() {
      alerts ??= [...alertsById.values()]
      return alerts
    },
    take(id, summary, now) {
      const before = entries.get(id)
      const isOpen = (transition: number) => transition > now || before?.transitions.includes(transition)
      const calendarBehind = isCalendarBehind(before, summary, now)
      if (calendarBehind && !before?.calendarBehind)
        log.warn({ documentId: id }, 'an event was changed, and its calendar sequence was not raised')
      if (summary?.revision !== before?.summary.revision)
        for (const { path, reason } of summary?.alert?.dropped ?? [])
          log.warn({ documentId: id, path, reason }, 'left out at the border')
      keep(
        id,
        summary && {
          summary: summary,
          shown: before?.shown,
          transitions: transitionsIn(summary).filter(isOpen),
          calendarBehind,
        },
      )
    },
    settle(ids, since) {
      for (const id of ids) {
        const entry = entries.get(id)
        if (entry === undefined) continue
        const { revision } = entry.summary
        if (entry.shown?.revision !== revision) entry.shown = { revision, since: since.toISOString() }
      }
      write((file) => {
        const remove = file.prepare('DELETE FROM ledger WHERE id = ?')
        for (const id of ids) if (!entries.has(id)) remove.run(id)
        insertAll(
          file,
          ids.flatMap((id) => {
            const entry = entries.get(id)
            return entry ? [[id, entry] as const] : []
          }),
        )
      })
    },
    hasName,
    *named(kind, name) {
      for (const id of names.get(`${kind} ${name}`)?.keys() ?? []) {
        const entry = entries.get(id)
        if (entry) yield entry.summary
      }
    },
    nameLike: (kind, like, now) =>
      [...(alike.get(`${kind} ${like}`) ?? [])].sort().find((name) => hasName(kind, name, now)),
  }
}
