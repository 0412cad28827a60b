import type { SQLOutputValue } from 'node:sqlite'
import { promisify } from 'node:util'
import { gunzipSync, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { log } from '#lib/log.ts'
import type { Database } from '#lib/sqlite/database.ts'
import { type CachedPage, etagOf } from './page.ts'
import { type TagIndex, tagIndex } from './tagIndex.ts'

/** Pages by address: the ones in use in memory, all of them on disk; both are bounded. */
export type PageStore = {
  get: (address: string) => CachedPage | undefined
  /** Stores a page; it reaches the disk shortly after. */
  put: (address: string, page: CachedPage) => void
  addressesUnder: TagIndex['keysUnder']
  /** The addresses of all pages. */
  addresses: TagIndex['keys']
  size: () => number
  forgetAll: () => void
  /** Resolves when everything that was put is on disk. */
  settled: () => Promise<void>
}

export type StoreLimits = { memoryBytes: number; pages: number }

export const storeLimits: StoreLimits = { memoryBytes: 64 * 1024 * 1024, pages: 50_000 }

export const pagesSchema = `CREATE TABLE IF NOT EXISTS pages (
  address TEXT PRIMARY KEY, status INTEGER NOT NULL, headers TEXT NOT NULL, body BLOB NOT NULL,
  tags TEXT NOT NULL, revisions TEXT NOT NULL, generation INTEGER NOT NULL, seq INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS pages_seq ON pages (seq);`

const compressed = promisify(gzip)

const texts = z.record(z.string(), z.string())
const tagList = z.array(z.string())

const tagsIn = (text: SQLOutputValue | undefined): string[] => tagList.parse(JSON.parse(String(text)))

const sizeOf = (page: CachedPage): number => page.body.length + 100 * page.tags.length + 500

function pageIn(row: Record<string, SQLOutputValue> | undefined): CachedPage | undefined {
  if (!(row?.body instanceof Uint8Array)) return undefined
  const body = gunzipSync(row.body)
  return {
    status: Number(row.status),
    headers: texts.parse(JSON.parse(String(row.headers))),
    body,
    etag: etagOf(body),
    tags: tagsIn(row.tags),
    revisions: new Map(Object.entries(texts.parse(JSON.parse(String(row.revisions))))),
    generation: Number(row.generation),
  }
}

/** A parsed part of a row; undefined when it cannot be read, as when another version of the site wrote it. */
function readable<T>(address: string, read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    log.error({ address, err: error }, 'a kept page cannot be read; it is made anew')
    return undefined
  }
}

const insert =
  'INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT ifnull(max(seq), 0) + 1 FROM pages))'
const removeOldest =
  'DELETE FROM pages WHERE address IN (SELECT address FROM pages ORDER BY seq LIMIT ?) RETURNING address'

/** The pages in a database. While the disk refuses writes, they stay in memory; those still there are written later. */
export function pageStoreIn(database: Database, limits: StoreLimits = storeLimits): PageStore {
  const memory = new LRUCache<string, CachedPage>({ maxSize: limits.memoryBytes, sizeCalculation: sizeOf })
  const index = tagIndex()
  const rows = database.load((file) => file.prepare('SELECT address, tags FROM pages').all())
  for (const row of rows ?? []) {
    const address = String(row.address)
    index.set(address, readable(address, () => tagsIn(row.tags)) ?? [])
  }
  /** Whether to ignore what the file holds: it was not read at the start, or has been forgotten since. */
  let isForgotten = rows === undefined
  const forget = database.part((file, isUnread) => {
    if (isUnread || isForgotten) file.exec('DELETE FROM pages')
  })
  const unwritten = new Set<string>()
  let writing = Promise.resolve()

  const persist = async (address: string, page: CachedPage): Promise<void> => {
    if (!database.state().writable) return void unwritten.add(address)
    const body = await compressed(page.body, { level: 3 })
    const { status, headers, tags, revisions, generation } = page
    const told = [headers, tags, Object.fromEntries(revisions)].map((part) => JSON.stringify(part))
    const [headerText = '', tagText = '', revisionText = ''] = told
    let removed: Record<string, SQLOutputValue>[] = []
    const isKept = database.tryToWrite((file) => {
      file.prepare(insert).run(address, status, headerText, body, tagText, revisionText, generation)
      // This address may have been the oldest, and removed, while a newer page of it waited to be written.
      index.set(address, (memory.peek(address) ?? page).tags)
      const surplus = index.size() - limits.pages
      if (surplus > 0) removed = file.prepare(removeOldest).all(surplus)
    })
    if (!isKept) return void unwritten.add(address)
    for (const row of removed) {
      index.remove(String(row.address))
      memory.delete(String(row.address))
    }
  }

  const keep = (address: string, page: CachedPage): void => {
    writing = writing.then(() =>
      persist(address, page).catch((error: unknown) => {
        log.error({ address, err: error }, 'a page could not be kept on disk')
      }),
    )
  }

  database.onRecovery(() => {
    isForgotten = false
    const missing = [...unwritten]
    unwritten.clear()
    for (const address of missing) {
      const page = memory.peek(address)
      if (page) keep(address, page)
    }
  })

  const kept = (address: string): CachedPage | undefined =>
    database.read((file) => pageIn(file.prepare('SELECT * FROM pages WHERE address = ?').get(address)))

  return {
    get(address) {
      const near = memory.get(address)
      if (near) return near
      const page = isForgotten ? undefined : readable(address, () => kept(address))
      if (page) memory.set(address, page)
      return page
    },
    put(address, page) {
      memory.set(address, page)
      index.set(address, page.tags)
      keep(address, page)
    },
    addressesUnder: index.keysUnder,
    addresses: index.keys,
    size: index.size,
    forgetAll() {
      memory.clear()
      index.clear()
      isForgotten = !forget((file) => file.exec('DELETE FROM pages'))
    },
    settled: () => writing,
  }
}
