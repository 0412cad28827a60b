import { Hono } from 'hono'
import { isPublicId, isPublishedId } from '../document.ts'
import { HttpError, QueryError, QueryTimeoutError } from '../errors.ts'
import type { LakeContext, LakeEnv } from '../http/context.ts'
import { apiVersionOf, dataPaths, inDataset } from '../http/dataset.ts'
import { eventStream } from '../http/eventStream.ts'
import { groqParams } from '../http/params.ts'
import type { Lake } from '../lake.ts'
import { type Listener, mutationEvents } from '../listen/mutationEvents.ts'
import { queryContext } from '../query/context.ts'
import { evaluate, matches } from '../query/evaluate.ts'
import { isSince } from '../query/perspective.ts'

/** From this API version on, drafts and versions cause events only on request. */
const publishedOnly = '2025-02-19'

/** `data/listen`: an event for each changed document that a query matches before or after the transaction. */
export function listenEndpoints(lake: Lake): Hono<LakeEnv> {
  const listenerOf = (c: LakeContext): Listener => {
    const search = new URL(c.req.url).searchParams
    const flag = (name: string, absent = false) => (search.get(name) ?? String(absent)) === 'true'
    const query = search.get('query')
    if (query === null) throw new HttpError(400, 'The parameter "query" is missing')
    const params = groqParams(search)
    const { identity, isAnonymous } = c.get('caller')
    const everyVersion = flag('includeAllVersions', !isSince(apiVersionOf(c), publishedOnly))

    const context = (now: Date) => queryContext(lake.settings, { identity, now })
    // A query that cannot be evaluated is rejected now, while a status code can still be sent.
    evaluate(query, params, { documents: [], byId: () => undefined }, context(lake.now()))
    return {
      matches(document, now) {
        if (isAnonymous && !isPublicId(document._id)) return false
        if (!everyVersion && !isPublishedId(document._id)) return false
        return matches(query, params, document, context(now))
      },
      includeResult: flag('includeResult'),
      includePreviousRevision: flag('includePreviousRevision'),
      includeMutations: flag('includeMutations', true),
      includeEffects: search.get('effectFormat') === 'mendoza',
      visibility: search.get('visibility') === 'transaction' ? 'transaction' : 'query',
    }
  }

  return new Hono<LakeEnv>().on('GET', dataPaths('listen'), inDataset(lake.settings), (c) => {
    const listener = listenerOf(c)
    return eventStream((send, close) => {
      // Must come first: Studio's listeners fail when anything precedes it.
      send({ event: 'welcome', data: { listenerName: crypto.randomUUID() } })
      return lake.subscribe((committed) => {
        try {
          for (const event of mutationEvents(committed, listener)) {
            send({ event: 'mutation', id: event.eventId, data: event })
          }
        } catch (error) {
          // The query is at fault and would fail at every further change: tell the listener, and disconnect it.
          if (!(error instanceof QueryError || error instanceof QueryTimeoutError)) throw error
          send({ event: 'channelError', data: error.toBody() })
          close()
        }
      })
    })
  })
}
