import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { whyDead } from '#lib/links/report.ts'
import type { Database } from '#lib/sqlite/database.ts'
import { storedRows } from '../freshness/storedRows.ts'
import type { Finding } from './checkLink.ts'
import type { Night } from './night.ts'

/** What is known of an address elsewhere. */
export const check = z.object({
  /** The night of the last check that said something. */
  night: z.string(),
  /** Set while it fails: why, since which night, and for how many. */
  failing: z.object({ why: z.enum(whyDead), since: z.string(), nights: z.number() }).optional(),
  etag: z.string().optional(),
  modified: z.string().optional(),
})

export type Check = z.output<typeof check>

/** The checks of all addresses, in memory for lookups, on disk to outlive the process. */
export type Checks = {
  get: (url: string) => Check | undefined
  set: (url: string, check: Check) => void
  /** Replaces them all, as another instance has found them. */
  take: (all: ReadonlyMap<string, Check>) => void
  /** Forgets the addresses that nothing links to any more. */
  keepOnly: (urls: ReadonlySet<string>) => void
  entries: () => Iterable<[url: string, check: Check]>
}

export const checksSchema =
  'CREATE TABLE IF NOT EXISTS link_checks (id TEXT PRIMARY KEY, entry TEXT NOT NULL) STRICT;'

const insert = (file: DatabaseSync, url: string, entry: Check) =>
  file.prepare('INSERT OR REPLACE INTO link_checks (id, entry) VALUES (?, ?)').run(url, JSON.stringify(entry))

/** The checks in a database, which is read once; what another version wrote is forgotten, and checked anew. */
export function checksIn(database: Database): Checks {
  const rows = database.load((file) => file.prepare('SELECT id, entry FROM link_checks').all()) ?? []
  const checks = storedRows(rows, 'entry', check).read
  const rewrite = (file: DatabaseSync): void => {
    file.exec('DELETE FROM link_checks')
    for (const [url, entry] of checks) insert(file, url, entry)
  }
  const write = database.part(rewrite)
  return {
    get: (url) => checks.get(url),
    set(url, entry) {
      checks.set(url, entry)
      write((file) => void insert(file, url, entry))
    },
    take(all) {
      checks.clear()
      for (const [url, entry] of all) checks.set(url, entry)
      write(rewrite)
    },
    keepOnly(urls) {
      const gone = [...checks.keys()].filter((url) => !urls.has(url))
      for (const url of gone) checks.delete(url)
      if (gone.length > 0) write(rewrite)
    },
    entries: () => checks.entries(),
  }
}

/**
 * What is known after a finding. A failure counts once a night; one that says nothing leaves what was known, but for the
 * night, so that others come first the next time.
 */
export function afterFinding(before: Check | undefined, finding: Finding, night: Night): Check {
  if (finding.kind === 'there') {
    const kept = finding.etag === undefined && finding.modified === undefined ? before : finding
    return {
      night,
      ...(kept?.etag !== undefined && { etag: kept.etag }),
      ...(kept?.modified !== undefined && { modified: kept.modified }),
    }
  }
  if (finding.kind === 'unsure') return { ...before, night }
  const was = before?.failing
  const isNew = before?.night !== night
  return {
    night,
    failing: {
      why: finding.kind === 'gone' ? 'gone' : finding.why,
      since: was?.since ?? night,
      nights: (was?.nights ?? 0) + (isNew || was === undefined ? 1 : 0),
    },
  }
}

/** Whether a link is dead: its page says so, or it has failed for two nights. */
export const isDead = ({ failing }: Check): boolean =>
  failing !== undefined && (failing.why === 'gone' || failing.nights >= 2)
