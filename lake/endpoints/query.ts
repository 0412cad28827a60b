import { Hono } from 'hono'
import { z } from 'zod'
import { HttpError, QueryError } from '../errors.ts'
import { readJson } from '../http/body.ts'
import { requireToken } from '../http/caller.ts'
import type { LakeContext, LakeEnv } from '../http/context.ts'
import { apiVersionOf, dataPaths, inDataset } from '../http/dataset.ts'
import { groqParams } from '../http/params.ts'
import type { Lake } from '../lake.ts'
import { queryContext } from '../query/context.ts'
import { evaluate } from '../query/evaluate.ts'
import { reasonOf } from '../query/parse.ts'
import { parsePerspective, perspectives, showsDrafts } from '../query/perspective.ts'
import { syncTagOf } from '../query/syncTag.ts'
import { parseBody } from '../transaction/parse.ts'

const bodySchema = z.object({ query: z.string(), params: z.record(z.string(), z.unknown()).default({}) })

/** `data/query`: GROQ over a perspective, with GET or, for long queries, POST. */
export function queryEndpoints(lake: Lake): Hono<LakeEnv> {
  const { settings, store, now } = lake
  const { view } = perspectives(store)

  const answer = (c: LakeContext, query: string, params: Record<string, unknown>) => {
    const perspective = parsePerspective(c.req.query('perspective'), apiVersionOf(c))
    const { identity, isAnonymous } = showsDrafts(perspective) ? requireToken(c) : c.get('caller')
    const started = performance.now()
    const context = queryContext(settings, { identity, now: now() })
    const result = evaluate(query, params, view(perspective, isAnonymous), context)
    const body = {
      ...(c.req.query('returnQuery') === 'false' ? {} : { query }),
      result,
      ms: Math.round(performance.now() - started),
      syncTags: [syncTagOf(settings)],
    }
    return c.body(jsonOf(query, body), 200, { 'content-type': 'application/json' })
  }

  return new Hono<LakeEnv>()
    .on('GET', dataPaths('query'), inDataset(settings), (c) => {
      const search = new URL(c.req.url).searchParams
      const query = search.get('query')
      if (query === null) throw new HttpError(400, 'The parameter "query" is missing')
      return answer(c, query, groqParams(search))
    })
    .on('POST', dataPaths('query'), inDataset(settings), async (c) => {
      const { query, params } = parseBody(bodySchema, await readJson(c))
      return answer(c, query, params)
    })
}

/** @throws QueryError when the JSON exceeds V8's maximum string length, some 500 MB: a short query can produce that. */
function jsonOf(query: string, body: object): string {
  try {
    return JSON.stringify(body)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new QueryError('queryEvaluationError', reasonOf(error), query)
  }
}
