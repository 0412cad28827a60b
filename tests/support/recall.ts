import type { Doc } from '#lake/document.ts'
import type { SeedAsset } from '#lake/seed/values.ts'
import { type SearchQuery, searchCorpus } from '#tests/fixtures/search/index.ts'
import { searchIndexOf } from '#tests/fixtures/searchIndex.ts'

/** How many of some queries found what they ask for among the first three, in all and by kind. */
export type Recall = { share: number; kinds: ReadonlyMap<string, { found: number; asked: number }> }

const first = 3

export function recallOf(queries: readonly SearchQuery[], find: (q: string) => string[]): Recall {
  const kinds = new Map<string, { found: number; asked: number }>()
  let found = 0
  for (const { q, kind, expect: ids } of queries) {
    const isFound = find(q)
      .slice(0, first)
      .some((id) => ids.includes(id))
    const known = kinds.get(kind) ?? { found: 0, asked: 0 }
    kinds.set(kind, { found: known.found + Number(isFound), asked: known.asked + 1 })
    found += Number(isFound)
  }
  return { share: found / queries.length, kinds }
}

/** An index of all that the queries are asked of, at an instant. */
export function searchedCorpus(assets: readonly SeedAsset[], at: Date) {
  const stamps = { _rev: 'r', _createdAt: at.toISOString(), _updatedAt: at.toISOString() }
  const documents: Doc[] = searchCorpus(assets)
    .filter(({ _id }) => !_id.includes('.'))
    .map((document) => ({ ...stamps, ...document }))
  return searchIndexOf(documents, at.toISOString())
}
