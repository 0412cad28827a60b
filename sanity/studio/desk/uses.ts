import type { SanityClient } from '@sanity/client'
import { publishedIdOf } from '../publication/document.ts'
import { mostKnown } from './queries.ts'
import { type Pair, pairsOf, type Stored } from './standing.ts'

/** What is shared between documents. */
export type Shared = 'topic' | 'person'

/** A shared document with those that refer to it, each once. */
export type Used = { pair: Pair; users: readonly Pair[] }

/** Text in a body, or in a block of one, and the persons in it. */
const inText = (field: string) => /* groq */ `
  ...coalesce(${field}[].person._ref, []),
  ...coalesce(${field}[].markDefs[].reference._ref, []),
  ...coalesce(${field}[].content[].markDefs[].reference._ref, [])`

/** Where a document may refer to a topic or a person. A test compares it with the schemas. */
const references = /* groq */ `[
  ...coalesce(topics[]._ref, []),
  ...coalesce(contacts[]._ref, []),
  ...coalesce(programme[].speakers[]._ref, []),
  ${['body', 'contact', 'privacy', 'accessibility'].map(inText).join(',')}
]`

/** Matches what the lists are made of, for a listener too. */
export const usesFilter = /* groq */ `*[_type in [$type, "article", "event", "siteSettings"]]`

const query = /* groq */ `{
  "shared": *[_type == $type] | order(_updatedAt desc)[0...${mostKnown}]{
    _id, _type, _updatedAt, "title": coalesce(title, name)
  },
  "users": *[_type in ["article", "event", "siteSettings"]] | order(_updatedAt desc)[0...${mostKnown}]{
    _id, _type, _updatedAt, "title": coalesce(title, name), "refs": array::unique(${references})
  }
}`

type Answer = { shared: Stored[]; users: Stored[] }

const refsOf = (document: Stored | undefined): unknown[] =>
  Array.isArray(document?.refs) ? document.refs : []

const byTitle = new Intl.Collator('nb', { numeric: true })

const titleOf = ({ published, draft }: Pair): string => String((draft ?? published)?.title ?? '')

/**
 * All topics or persons by name, with the documents that refer to them, published or drafts: of the 2,000 that were changed
 * last. Rejects with the client's error.
 */
export async function fetchUses(client: SanityClient, type: Shared): Promise<Used[]> {
  const { shared, users } = await client.fetch<Answer>(query, { type }, { perspective: 'raw' })
  const usersOf = new Map<string, Set<Pair>>()
  for (const pair of pairsOf(users)) {
    for (const ref of [...refsOf(pair.published), ...refsOf(pair.draft)]) {
      const id = publishedIdOf(String(ref))
      usersOf.set(id, (usersOf.get(id) ?? new Set()).add(pair))
    }
  }
  return pairsOf(shared)
    .map((pair) => ({ pair, users: [...(usersOf.get(pair.id) ?? [])] }))
    .toSorted((a, b) => byTitle.compare(titleOf(a.pair), titleOf(b.pair)))
}
