import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { clockChanges } from '#lib/dates/clockChanges.ts'
import { allRowsQuery, type Row, row, rowsQuery, sinceQuery } from '#sanity/summary.ts'
import { inSlices } from './slices.ts'

/** What the Content Lake holds, as the ledger wants it. Every function rejects with the client's error when it is away. */
export type Rows = {
  some: (ids: readonly string[]) => Promise<Map<string, Row>>
  all: () => Promise<Map<string, Row>>
  /** What has changed since an instant (ISO 8601), and how many documents there are in all. */
  since: (instant: string) => Promise<Since>
}

const since = z.object({
  count: z.number(),
  changed: z.array(z.object({ _id: z.string(), _rev: z.string(), _updatedAt: z.string() })),
})

export type Since = z.output<typeof since>

const manyRows = z.array(z.unknown())

/** A document without id, type or revision is none; the Content Lake makes no such. */
async function byId(raw: unknown): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>()
  await inSlices(manyRows.parse(raw), (entry) => {
    const { data } = row.safeParse(entry)
    if (data) rows.set(data.id, data)
  })
  return rows
}

/** Reads rows past every cache. */
export function rowsFrom(client: SanityClient): Rows {
  const fetch = (query: string, params = {}) =>
    client.fetch<unknown>(query, { ...params, clockChanges }, { cache: 'no-store' })
  return {
    some: async (ids) => byId(await fetch(rowsQuery, { ids })),
    all: async () => byId(await fetch(allRowsQuery)),
    since: async (instant) => since.parse(await fetch(sinceQuery, { since: instant })),
  }
}
