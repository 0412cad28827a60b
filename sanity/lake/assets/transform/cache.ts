import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../files.ts'

export interface RenderCache {
  /** The path of the kept file of this name, made by `make` when there is none. */
  get(name: string, make: () => Promise<Uint8Array>): Promise<string>
}

type Entry = { size: number; usedAt: number }

/**
 * Keeps rendered images on disk, at most `maxBytes` of them: the ones not used for longest go first. Calls for one
 * name at the same time share one making.
 */
export function renderCache(directory: string, maxBytes: number, now: () => Date): RenderCache {
  let known: Promise<Map<string, Entry>> | undefined
  const making = new Map<string, Promise<void>>()

  const make = async (name: string, work: () => Promise<Uint8Array>) => {
    const bytes = await work()
    await writeWhole(join(directory, name), bytes)
    known ??= readEntries(directory)
    const entries = await known
    entries.set(name, { size: bytes.byteLength, usedAt: now().getTime() })
    await shrink(directory, entries, maxBytes, name)
  }

  return {
    async get(name, work) {
      const path = join(directory, name)
      if (existsSync(path) && !making.has(name)) {
        await touch(path, now())
        known ??= readEntries(directory)
        const entry = (await known).get(name)
        if (entry) entry.usedAt = now().getTime()
        return path
      }
      const made = making.get(name) ?? make(name, work).finally(() => making.delete(name))
      making.set(name, made)
      await made
      return path
    },
  }
}

/** The time of last use is the file's own, so that it is known after a restart. */
async function touch(path: string, at: Date): Promise<void> {
  await utimes(path, at, at)
}

async function readEntries(directory: string): Promise<Map<string, Entry>> {
  await mkdir(directory, { recursive: true })
  const entries = new Map<string, Entry>()
  for (const name of await readdir(directory)) {
    // Left by a lake that was killed while it wrote.
    if (name.endsWith('.part')) await rm(join(directory, name), { force: true })
    else {
      const { size, mtimeMs } = await stat(join(directory, name))
      entries.set(name, { size, usedAt: mtimeMs })
    }
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
