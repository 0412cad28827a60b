import { chmodSync, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { smallDisk } from './smallDisk.ts'

/** The disk below what a site keeps, which refuses every write when it is told to. */
export type RefusedDisk = {
  /** What makes it refuse: a file system that is full, or, where nothing may be mounted, a lock. */
  how: string
  refuse: () => void
  allow: () => void
  /** Has what is kept only be read, or written again, as when another user made it. The site must not run. */
  readOnly: (isSo: boolean) => void
  remove: () => void
}

/** For anyone but root, whom modes do not bind. */
function bindModes(kept: string, isReadOnly: boolean): void {
  const files = ['', '-wal', '-shm'].map((suffix) => kept + suffix).filter(existsSync)
  for (const file of files) chmodSync(file, isReadOnly ? 0o444 : 0o644)
  chmodSync(dirname(kept), isReadOnly ? 0o555 : 0o755)
}

/** Without leave to mount: whoever holds SQLite's one place for writers has every write of the site refused. */
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

/** Takes the place of the folder of a file that a site keeps; the site must not run. */
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
