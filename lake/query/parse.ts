import { type ExprNode, GroqSyntaxError, parse } from 'groq-js'
import { LRUCache } from 'lru-cache'
import { QueryError } from '../errors.ts'
import { parametersToParse } from './parameters.ts'
import { endedAfter } from './timeLimit.ts'

/**
 * In characters of queries and parameters; each character costs some 16 bytes of tree. A site has a few dozen queries,
 * of up to 21 kB, and each list has as many as it has pages.
 */
const maxCached = 4_000_000

const cache = new LRUCache<string, ExprNode>({ maxSize: maxCached, sizeCalculation: (_, key) => key.length })

/**
 * The syntax tree of a query. The parameters needed for parsing are written into it, so they are part of the cache key;
 * the evaluation is given all parameters.
 * @throws QueryError with the position of the error, for the client's code frame; TimeLimitError after `timeLimit` ms.
 */
export function parseQuery(query: string, params: Record<string, unknown>, timeLimit: number): ExprNode {
  const written = parametersToParse(query, params)
  const key = `${query}\n${JSON.stringify(written)}`
  const cached = cache.get(key)
  if (cached) return cached
  // groq-js takes quadratic time for some queries: 4 s for 40 kB of `|order(a)`.
  const tree = endedAfter(timeLimit, () => parseOrThrow(query, written))
  cache.set(key, tree)
  return tree
}

/**
 * The syntax tree of a webhook's filter or projection, which may use `before()`, `after()` and `delta::`.
 * @throws QueryError.
 */
export const parseDelta = (text: string): ExprNode => parseOrThrow(text, {}, 'delta')

/**
 * groq-js throws only because of the text here: a GroqSyntaxError, a GroqQueryError, or a plain Error for a selector.
 */
function parseOrThrow(query: string, params: Record<string, unknown>, mode?: 'delta'): ExprNode {
  try {
    return parse(query, mode ? { params, mode } : { params })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const start = error instanceof GroqSyntaxError ? Math.min(error.position, query.length) : 0
    const end = error instanceof GroqSyntaxError ? Math.min(start + 1, query.length) : query.length
    throw new QueryError('queryParseError', reasonOf(error), query, { start, end })
  }
}

/**
 * How to describe an error that a query caused. V8's own message for a full stack would describe our program instead.
 */
export function reasonOf(error: Error): string {
  if (!(error instanceof RangeError)) return error.message
  if (/call stack/.test(error.message)) return 'The query is nested too deeply'
  if (/string length/.test(error.message)) return 'The answer to the query is too large'
  return error.message
}
