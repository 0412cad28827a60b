import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system of a few megabytes, which a test can fill and free. */
export type SmallDisk = {
  path: string
  /** Leaves not one byte or block free. */
  fill: () => void
  free: () => void
  /** Makes it read-only, or writable again; nobody may have a file open there. */
  readOnly: (isSo: boolean) => void
  remove: () => void
}

const isDone = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0

function fillUp(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const size of [64 * 1024, 4096]) {
    const bytes = Buffer.alloc(size)
    for (let turn = 0; ; turn++) {
      try {
        writeFileSync(join(folder, `${size}-${turn}`), bytes)
      } catch {
        break
      }
    }
  }
}

/**
 * A small file system at `path`, or in its own folder. Undefined where mounting is not allowed, as for users other than
 * root: the caller then has to refuse writes in another way, and say so.
 */
export function smallDisk(
  megabytes = 4,
  path = mkdtempSync(join(tmpdir(), 'aktuelt-disk-')),
): SmallDisk | undefined {
  mkdirSync(path, { recursive: true })
  if (!isDone('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path)) return undefined
  const filling = join(path, 'filling')
  return {
    path,
    fill: () => fillUp(filling),
    free: () => rmSync(filling, { recursive: true, force: true }),
    readOnly: (isSo) => {
      if (!isDone('mount', '-o', `remount,${isSo ? 'ro' : 'rw'}`, path)) throw new Error(`${path} is in use`)
    },
    remove: () => {
      // Lazily: a process that has a file open there may still be exiting.
      if (existsSync(path)) isDone('umount', '-l', path)
      rmSync(path, { recursive: true, force: true })
    },
  }
}
