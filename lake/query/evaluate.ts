import { type ExprNode, evaluate as evaluateAsync, evaluateSync } from 'groq-js'
import type { Doc } from '../document.ts'
import { QueryError, QueryTimeoutError } from '../errors.ts'
import { groqOptions, type QueryContext } from './context.ts'
import { parseQuery, reasonOf } from './parse.ts'
import { plain } from './plain.ts'
import { type Prepared, prepared } from './prepared.ts'
import { withoutTextQuery } from './textQuery.ts'
import { endedAfter, queryTimeLimit, TimeLimitError } from './timeLimit.ts'

export type Corpus = {
  documents: readonly Doc[]
  byId(id: string): Doc | undefined
}

type Params = Record<string, unknown>
type Options = NonNullable<Parameters<typeof evaluateSync>[1]>

/**
 * Evaluates a GROQ query over a corpus. It runs to completion without yielding: on 10,000 documents of 1 kB a full scan
 * takes some 20–60 ms, during which no other request is answered; it is stopped at the context's time limit.
 * @throws QueryError when the query cannot be parsed or evaluated; QueryTimeoutError at the limit.
 */
export function evaluate(query: string, params: Params, corpus: Corpus, context: QueryContext): unknown {
  const { timeLimit = queryTimeLimit } = context
  try {
    const { tree, documents } = withoutTextQuery(parseQuery(query, params, timeLimit), corpus.documents)
    return evaluated(preparedOnce(tree), timeLimit, {
      ...groqOptions(context),
      dataset: documents,
      params,
      dereference: ({ _ref }) => corpus.byId(_ref) ?? null,
    })
  } catch (error) {
    throw queryErrorOf(error, query, timeLimit)
  }
}

/** Whether a query matches one document. @throws QueryError, QueryTimeoutError as `evaluate` does. */
export function matches(query: string, params: Params, document: Doc, context: QueryContext): boolean {
  const result = evaluate(query, params, { documents: [document], byId: () => undefined }, context)
  return Array.isArray(result) ? result.length > 0 : result !== null
}

/**
 * The documents that a query selects, each once, for mutations by query; results that are not documents are ignored.
 * @throws QueryError, QueryTimeoutError as `evaluate` does.
 */
export function select(
  query: string,
  params: Params,
  documents: readonly Doc[],
  context: QueryContext,
): Doc[] {
  const byId = new Map(documents.map((document) => [document._id, document]))
  const result = evaluate(query, params, { documents, byId: (id) => byId.get(id) }, context)
  const found = Array.isArray(result) ? result : [result]
  const selected = found.flatMap((each: { _id?: unknown } | null) => {
    const document = typeof each?._id === 'string' ? byId.get(each._id) : undefined
    return document ? [document] : []
  })
  return [...new Set(selected)]
}

/** What a webhook sees: the document before and after; at least one of them is defined. */
export type Delta = { before: Doc | undefined; after: Doc | undefined }

/**
 * Evaluates a filter or a projection over a change of one document. As in the hosted product it sees no other
 * documents: sub-queries find nothing, and references resolve to nothing.
 * @throws QueryError, QueryTimeoutError as `evaluate` does.
 */
export async function evaluateDelta(
  text: string,
  tree: ExprNode,
  { before, after }: Delta,
  context: QueryContext,
): Promise<unknown> {
  const { timeLimit = queryTimeLimit } = context
  const sides = { before: before ?? null, after: after ?? null, root: after ?? before }
  const options = { ...groqOptions(context), ...sides, dataset: [] }
  try {
    // A tree of its own, because two evaluations may run at the same time.
    const own = prepared(tree)
    if (!own.needsPromises) return evaluated(own, timeLimit, options)
    own.clock.start(timeLimit)
    const result = await (await evaluateAsync(own.root, own.optionsFor(options))).get()
    own.clock.check()
    return plain(result, own.clock.check)
  } catch (error) {
    throw queryErrorOf(error, text, timeLimit)
  }
}

/** @throws TimeLimitError, and whatever groq-js does. */
function evaluated(tree: Prepared, timeLimit: number, options: Options): unknown {
  const { root, clock, mayLinger } = tree
  clock.start(timeLimit)
  const run = () => evaluateSync(root, tree.optionsFor(options))
  const { data } = mayLinger ? endedAfter(timeLimit, run) : run()
  clock.check()
  return plain(data, clock.check)
}

/** The parser caches trees, so whatever is derived from a tree is cached with it. */
const known = new WeakMap<ExprNode, Prepared>()

function preparedOnce(tree: ExprNode): Prepared {
  const made = known.get(tree) ?? prepared(tree)
  known.set(tree, made)
  return made
}

/** Evaluation runs nothing but the query: whatever it throws is the query's fault, and never a 500. */
function queryErrorOf(error: unknown, query: string, timeLimit: number): unknown {
  if (error instanceof TimeLimitError) return new QueryTimeoutError(query, timeLimit)
  if (error instanceof QueryError || !(error instanceof Error)) return error
  const isUnsupported = /not implemented|not supported|Unknown function/i.test(error.message)
  const reason = isUnsupported
    ? `The query uses a function that the local Content Lake does not have (${error.message})`
    : reasonOf(error)
  return new QueryError('queryEvaluationError', reason, query)
}
