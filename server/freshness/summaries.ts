import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { clockChanges } from '#lib/dates/clockChanges.ts'
import { allSummariesQuery, type Summary, sinceQuery, summariesQuery, summary } from '#sanity/summary.ts'
import { inSlices } from './slices.ts'

/** What the Content Lake holds, for the ledger. Every function rejects with the client's error when it is away. */
export type Summaries = {
  some: (ids: readonly string[]) => Promise<Map<string, Summary>>
  all: () => Promise<Map<string, Summary>>
  /** What has changed since a point in time (ISO 8601), and how many documents there are in all. */
  since: (instant: string) => Promise<Since>
}

const since = z.object({
  count: z.number(),
  changed: z.array(z.object({ _id: z.string(), _rev: z.string(), _updatedAt: z.string() })),
})

export type Since = z.output<typeof since>

const manySummaries = z.array(z.unknown())

/** Entries without id, type or revision are ignored; the Content Lake has no such documents. */
async function byId(raw: unknown): Promise<Map<string, Summary>> {
  const summaries = new Map<string, Summary>()
  await inSlices(manySummaries.parse(raw), (entry) => {
    const { data } = summary.safeParse(entry)
    if (data) summaries.set(data.id, data)
  })
  return summaries
}

/** Reads summaries, bypassing every cache. */
export function summariesFrom(client: SanityClient): Summaries {
  const fetch = (query: string, params = {}) =>
    client.fetch<unknown>(query, { ...params, clockChanges }, { cache: 'no-store' })
  return {
    some: async (ids) => byId(await fetch(summariesQuery, { ids })),
    all: async () => byId(await fetch(allSummariesQuery)),
    since: async (instant) => since.parse(await fetch(sinceQuery, { since: instant })),
  }
}
