import { statSync } from 'node:fs'
import type { Instance } from '#tests/support/instance.ts'
import { memoryOf as memoryOfAll, startedBy } from '#tests/support/processes.ts'

const megabytes = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 10) / 10

/** The memory that a site and its renderer occupy, in MB; NaN when the site is not running. */
export function memoryOf({ pid }: Pick<Instance, 'pid'>): number {
  const id = pid()
  return id === undefined ? Number.NaN : megabytes(memoryOfAll([id, ...startedBy(id)]))
}

/** The size of a site's database on disk, in MB, including what SQLite has not moved from its log into the file yet. */
export function diskOf({ kept }: Pick<Instance, 'kept'>): number {
  const sizes = [kept, `${kept}-wal`].map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0)
  return megabytes(sizes.reduce((sum, size) => sum + size, 0))
}
