import { evaluateSync, parse, toJS } from 'groq-js'
import { type Doc, isPublishedId } from '#lake/document.ts'
import { withLazyConditions } from '#lake/query/conditions.ts'
import { constantValues, withConstants } from '#lake/query/constants.ts'
import { queryTimeAt } from '#lib/dates/queryTime.ts'

/** What a Content Lake holds at a time: nothing in it is ever changed in place. */
export type Corpus = { documents: ReadonlyMap<string, Doc>; now: Date }

type Tree = ReturnType<typeof withConstants>

/** A query with its own parameters, to be asked at any moment: groq-js writes into the tree what it knows of. */
const trees = new Map<string, Tree>()

function treeOf(key: string, query: string, params: Record<string, unknown>): Tree {
  const known = trees.get(key)
  if (known) return known
  const tree = withConstants(withLazyConditions(parse(query, { params })))
  trees.set(key, tree)
  return tree
}

/** Asks a corpus of all documents, or of those that are published, at its moment. */
export function asker({ documents, now }: Corpus, perspective: 'published' | 'raw') {
  const seen = [...documents.values()].filter(({ _id }) => perspective === 'raw' || isPublishedId(_id))
  const byId = new Map(seen.map((document) => [document._id, document]))
  const transition = queryTimeAt(now)
  return (
    query: string,
    params: Record<string, unknown>,
    key = `${query} ${JSON.stringify(params)}`,
  ): unknown => {
    const { root, constants } = treeOf(key, query, params)
    const all = { ...params, ...transition }
    return toJS(
      evaluateSync(root, {
        dataset: seen,
        params: { ...all, ...constantValues(constants, { params: all }) },
        dereference: ({ _ref }) => byId.get(_ref) ?? null,
      }),
    )
  }
}
