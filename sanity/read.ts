import { createHash } from 'node:crypto'
import { ClientError, type FilteredResponseQueryOptions, type SanityClient } from '@sanity/client'
import { type QueryName, type QueryParams, queries } from './queries/index.ts'
import { tagsOfQuery } from './tags.ts'

/** An answer as it came, before the border, with a short hash that changes when anything in it does. */
export type Answer = { raw: unknown; version: string }

/**
 * Runs a query by its name. Rejects with ContentAwayError when the Content Lake does not answer, and
 * with the client's own error when it was asked wrongly.
 */
export type Read = <Q extends QueryName>(name: Q, params: QueryParams[Q]) => Promise<Answer>

/** The Content Lake did not answer. Next carries `digest` into the error page, where the front server knows it again. */
export class ContentAwayError extends Error {
  override name = 'ContentAwayError'
  digest = 'CONTENT_AWAY'
}

/**
 * How long a page may stand before a visit makes Next look again, in seconds. A floor under the webhook: it bounds
 * what a lost hook, or time passing (a start, an expiry), can cost.
 */
const secondsBeforeSecondLook = 60

const versionOf = (raw: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(raw) ?? '')
    .digest('base64url')
    .slice(0, 16)

/** We asked wrongly: a query that does not parse, a token or a dataset that is not there. Nobody is helped by waiting. */
const ourFaults = [400, 401, 403, 404]

const isOurFault = (error: unknown): boolean =>
  error instanceof ClientError && ourFaults.includes(error.statusCode)

async function answerOf(name: QueryName, answer: Promise<unknown>): Promise<Answer> {
  try {
    const raw = await answer
    return { raw, version: versionOf(raw) }
  } catch (error) {
    if (isOurFault(error)) throw error
    throw new ContentAwayError(`The Content Lake did not answer the query "${name}"`, { cause: error })
  }
}

// The client types an answer by its query's text; here the border in lib/content says what an answer is.
const fetchFrom = (
  client: SanityClient,
  name: QueryName,
  params: QueryParams[QueryName],
  options: FilteredResponseQueryOptions,
) => {
  const query: string = queries[name]
  return answerOf(name, client.fetch<unknown>(query, { ...params }, options))
}

/** Reads through Next's cache, under the tags of the table. */
export const cachedRead =
  (client: SanityClient): Read =>
  (name, params) => {
    const tags = [...tagsOfQuery(name, params)]
    return fetchFrom(client, name, params, { next: { tags, revalidate: secondsBeforeSecondLook } })
  }

/** Reads past every cache: what the Content Lake holds now. */
export const directRead =
  (client: SanityClient): Read =>
  (name, params) =>
    fetchFrom(client, name, params, { cache: 'no-store' })
