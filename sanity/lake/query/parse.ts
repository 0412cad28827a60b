import { type ExprNode, GroqSyntaxError, parse } from 'groq-js'
import { LRUCache } from 'lru-cache'
import { QueryError } from '../errors.ts'

/**
 * In characters of queries and parameters, some 16 bytes of tree each. A site has some tens of queries and some hundreds
 * of addresses, of 1 kB; parsing one takes about 0.2 ms. A search has 6 kB, and words that nobody else searches for.
 */
const MAX_CACHED = 1_000_000

const cache = new LRUCache<string, ExprNode>({ maxSize: MAX_CACHED, sizeCalculation: (_, key) => key.length })

/**
 * The syntax tree of a query. groq-js writes the parameters into it, so the cache's key has them too.
 * @throws QueryError with the place of the fault, for the client's code frame.
 */
export function parseQuery(query: string, params: Record<string, unknown>): ExprNode {
  const key = `${query}\n${JSON.stringify(params)}`
  const cached = cache.get(key)
  if (cached) return cached
  const tree = parseOrThrow(query, params)
  cache.set(key, tree)
  return tree
}

function parseOrThrow(query: string, params: Record<string, unknown>): ExprNode {
  try {
    return parse(query, { params })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error instanceof GroqSyntaxError) {
      const start = Math.min(error.position, query.length)
      throw new QueryError('queryParseError', error.message, query, {
        start,
        end: Math.min(start + 1, query.length),
      })
    }
    if (error.name === 'GroqQueryError') {
      throw new QueryError('queryParseError', error.message, query, { start: 0, end: query.length })
    }
    throw error
  }
}
