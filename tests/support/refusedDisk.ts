import { chmodSync, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { smallDisk } from './smallDisk.ts'

/** The disk of a site's database, which refuses every write when it is told to. */
export type RefusedDisk = {
  /** How it refuses: a full file system, or, where mounting is not allowed, a lock. */
  how: string
  refuse: () => void
  allow: () => void
  /** Makes the database read-only, or writable again, as when another user created it. The site must not be running. */
  readOnly: (isSo: boolean) => void
  remove: () => void
}

/** For users other than root, who ignores file modes. */
function bindModes(kept: string, isReadOnly: boolean): void {
  const files = ['', '-wal', '-shm'].map((suffix) => kept + suffix).filter(existsSync)
  for (const file of files) chmodSync(file, isReadOnly ? 0o444 : 0o644)
  chmodSync(dirname(kept), isReadOnly ? 0o555 : 0o755)
}

/** Where mounting is not allowed: SQLite has one writer at a time, so holding its lock refuses the site's writes. */
function locked(kept: string): RefusedDisk {
  let holder: DatabaseSync | undefined
  const refuse = () => {
    holder = new DatabaseSync(kept)
    holder.exec('PRAGMA busy_timeout = 2000; BEGIN IMMEDIATE')
  }
  const allow = () => {
    holder?.close()
    holder = undefined
  }
  const isRoot = process.getuid?.() === 0
  return {
    how: 'an injected refusal, for nothing may be mounted here',
    refuse,
    allow,
    readOnly: (isSo) => (isRoot ? (isSo ? refuse : allow)() : bindModes(kept, isSo)),
    remove: allow,
  }
}

/** Replaces the folder of a site's database; the site must not be running. */
export function refusedDisk(kept: string): RefusedDisk {
  const disk = smallDisk(6, dirname(kept))
  if (disk === undefined) return locked(kept)
  return {
    how: 'a full file system',
    refuse: disk.fill,
    allow: disk.free,
    readOnly: disk.readOnly,
    remove: disk.remove,
  }
}
