import { type ExprNode, GroqSyntaxError, parse } from 'groq-js'
import { QueryError } from '../errors.ts'

/** A site has some tens of queries and some hundreds of addresses; parsing one takes about 0.2 ms. */
const MAX_CACHED = 500

const cache = new Map<string, ExprNode>()

/**
 * The syntax tree of a query. groq-js writes the parameters into it, so the cache's key has them too.
 * @throws QueryError with the place of the fault, for the client's code frame.
 */
export function parseQuery(query: string, params: Record<string, unknown>): ExprNode {
  const key = `${query}\n${JSON.stringify(params)}`
  const cached = cache.get(key)
  if (cached) return cached
  const tree = parseOrThrow(query, params)
  if (cache.size >= MAX_CACHED) {
    const oldest = cache.keys().next()
    if (!oldest.done) cache.delete(oldest.value)
  }
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
