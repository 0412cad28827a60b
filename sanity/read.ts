import { ClientError, type SanityClient } from '@sanity/client'
import { queryTimeAt } from '#lib/dates/queryTime.ts'
import { type Dependencies, dependenciesOf } from './dependencies.ts'
import { type QueryName, type QueryParams, queries } from './queries/index.ts'
import type { QueryResult } from './rendering/queryCache.ts'
import type { Rendering } from './rendering/rendering.ts'
import { tagsOfQuery } from './tags.ts'

/**
 * Runs a query by its name, and returns the raw result, before the boundary. Rejects with ContentAwayError when the
 * Content Lake does not answer, and with the client's own error when the query itself was at fault.
 */
export type Read = <Q extends QueryName>(name: Q, params: QueryParams[Q]) => Promise<unknown>

/** Called for everything that was read: what the page that shows it depends on. */
export type Note = (dependencies: Dependencies) => void

/** The Content Lake did not answer. */
export class ContentAwayError extends Error {
  override name = 'ContentAwayError'
}

/** Faults of ours: a query that does not parse, a token or a dataset that does not exist. Retrying does not help. */
const ourFaults = [400, 401, 403, 404]

const isOurFault = (error: unknown): boolean =>
  error instanceof ClientError && ourFaults.includes(error.statusCode)

/**
 * Reads content as it is now, for a page that is rendered at `now`. What `queryCache` holds is as fresh as the pages;
 * without it, every query is sent. `texts` are the queries by name: readers', unless it is the preview that reads. Once `signal` is aborted, queries still under way fail as if the Content
 * Lake were away.
 */
export function readAt(
  client: SanityClient,
  now: Date,
  note: Note,
  { queryCache, signal }: Partial<Pick<Rendering, 'queryCache' | 'signal'>> = {},
  texts: Readonly<Record<QueryName, string>> = queries,
): Read {
  const queryTime = queryTimeAt(now)
  return async (name, params) => {
    const ask = async (): Promise<QueryResult> => {
      // The client infers a result's type from the query's text; here the boundary in lib/content defines it.
      const query = texts[name]
      const raw = await fetchFrom(client, query, { ...params, ...queryTime }, name, signal)
      const { tags, revisions } = dependenciesOf(raw)
      return { raw, tags: new Set([...tags, ...tagsOfQuery(name, params, raw)]), revisions }
    }
    const { raw, tags, revisions } = await (queryCache ? queryCache.get(name, ask) : ask())
    note({ tags, revisions })
    return raw
  }
}

async function fetchFrom(
  client: SanityClient,
  query: string,
  params: Record<string, unknown>,
  name: QueryName,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  try {
    return await client.fetch<unknown>(query, params, { cache: 'no-store', ...(signal && { signal }) })
  } catch (error) {
    if (isOurFault(error)) throw error
    throw new ContentAwayError(`The Content Lake did not answer the query "${name}"`, { cause: error })
  }
}
