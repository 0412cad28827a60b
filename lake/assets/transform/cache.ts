import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../files.ts'

/** The path of a cached file, or the bytes themselves when the disk cannot store them. */
export type Kept = string | Uint8Array

export type RenderCache = {
  /** The entry with this name, made by `make` when there is none. @throws what `make` throws */
  get(name: string, make: () => Promise<Uint8Array>): Promise<Kept>
}

type Entry = { size: number; usedAt: number }

/**
 * Caches rendered images on disk, at most `maxBytes` of them; the least recently used are evicted first. Concurrent
 * calls for one name share a single render.
 */
export function renderCache(
  directory: string,
  maxBytes: number,
  now: () => Date,
  report: (message: string, error: unknown) => void,
): RenderCache {
  let known: Promise<Map<string, Entry>> | undefined
  const making = new Map<string, Promise<Kept>>()

  const keep = async (name: string, bytes: Uint8Array) => {
    await writeWhole(join(directory, name), bytes)
    known ??= readEntries(directory)
    const entries = await known
    entries.set(name, { size: bytes.byteLength, usedAt: now().getTime() })
    await shrink(directory, entries, maxBytes, name)
  }

  /** An image that cannot be cached is still served, and rendered again for the next reader. */
  const make = async (name: string, work: () => Promise<Uint8Array>): Promise<Kept> => {
    const bytes = await work()
    try {
      await keep(name, bytes)
      return join(directory, name)
    } catch (error) {
      known = undefined
      report('A rendered image cannot be kept', error)
      return bytes
    }
  }

  const use = async (name: string): Promise<void> => {
    try {
      await touch(join(directory, name), now())
      known ??= readEntries(directory)
      const entry = (await known).get(name)
      if (entry) entry.usedAt = now().getTime()
    } catch (error) {
      known = undefined
      report('When a rendered image was last used cannot be noted', error)
    }
  }

  return {
    async get(name, work) {
      const path = join(directory, name)
      if (existsSync(path) && !making.has(name)) {
        await use(name)
        return path
      }
      const made = making.get(name) ?? make(name, work).finally(() => making.delete(name))
      making.set(name, made)
      return made
    },
  }
}

/** The time of last use is stored as the file's own timestamp, so that it survives a restart. */
async function touch(path: string, at: Date): Promise<void> {
  await utimes(path, at, at)
}

async function readEntries(directory: string): Promise<Map<string, Entry>> {
  await mkdir(directory, { recursive: true })
  const entries = new Map<string, Entry>()
  for (const name of await readdir(directory)) {
    // Another call is still writing this one.
    if (name.endsWith('.part')) continue
    const { size, mtimeMs } = await stat(join(directory, name))
    entries.set(name, { size, usedAt: mtimeMs })
  }
  return entries
}

async function shrink(directory: string, entries: Map<string, Entry>, maxBytes: number, keep: string) {
  let total = 0
  for (const { size } of entries.values()) total += size
  const oldest = [...entries].sort(([, a], [, b]) => a.usedAt - b.usedAt)
  for (const [name, { size }] of oldest) {
    if (total <= maxBytes) return
    if (name === keep) continue
    entries.delete(name)
    total -= size
    await rm(join(directory, name), { force: true })
  }
}
