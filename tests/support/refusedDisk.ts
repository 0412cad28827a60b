import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { smallDisk } from './smallDisk.ts'

/** The disk below what a site keeps, which refuses every write when it is told to. */
export type RefusedDisk = {
  /** What makes it refuse: a file system that is full, or, where nothing may be mounted, a lock. */
  how: string
  refuse: () => void
  allow: () => void
  remove: () => void
}

/** Without leave to mount: whoever holds SQLite's one place for writers has every write of the site refused. */
function locked(kept: string): RefusedDisk {
  let holder: DatabaseSync | undefined
  const allow = () => {
    holder?.close()
    holder = undefined
  }
  return {
    how: 'an injected refusal, for nothing may be mounted here',
    refuse: () => {
      holder = new DatabaseSync(kept)
      holder.exec('PRAGMA busy_timeout = 2000; BEGIN IMMEDIATE')
    },
    allow,
    remove: allow,
  }
}

/** Takes the place of the folder of a file that a site keeps; the site must not run. */
export function refusedDisk(kept: string): RefusedDisk {
  const disk = smallDisk(6, dirname(kept))
  if (disk === undefined) return locked(kept)
  return { how: 'a full file system', refuse: disk.fill, allow: disk.free, remove: disk.remove }
}
