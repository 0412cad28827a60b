import type { SanityClient } from '@sanity/client'
import { z } from 'zod'

/** A draft that somebody has said is ready, and that is still as it was then. */
export type Awaiting = {
  /** The published id of the document. */
  document: string
  type: string
  title: string | undefined
  /** The ids of those who have said so, the first one first. */
  by: readonly string[]
}

/** As many approvals as are looked through: those that ended are not among them. */
const mostAwaiting = 500

/** Matches what `fetchAwaiting` reads, for a listener: a draft that is changed no longer awaits anybody. */
export const awaitingFilter = /* groq */ `*[_type == "approval" || _id in path("drafts.**")]`

const query = /* groq */ `*[_type == "approval" && state == "ready"] | order(_createdAt asc)[0...${mostAwaiting}]{
  document, draftRevision, by, "draft": *[_id == "drafts." + ^.document][0]{_rev, _type, "title": coalesce(title, name, from)}
}`

const row = z.object({
  document: z.string(),
  draftRevision: z.string(),
  by: z.string(),
  draft: z.object({ _rev: z.string(), _type: z.string(), title: z.unknown() }).nullable(),
})

/** The drafts that await approval, those that have waited longest first. Rejects with the client's error. */
export async function fetchAwaiting(client: SanityClient): Promise<Awaiting[]> {
  const found = z.array(row).parse(await client.fetch(query, {}, { perspective: 'raw' }))
  const ready = found.flatMap(({ draft, draftRevision, document, by }) =>
    draft?._rev === draftRevision ? [{ document, by, type: draft._type, title: draft.title }] : [],
  )
  return [...Map.groupBy(ready, ({ document }) => document)].flatMap(([document, said]) => {
    const [first] = said
    if (first === undefined) return []
    const title = typeof first.title === 'string' && first.title.trim() !== '' ? first.title : undefined
    return [{ document, type: first.type, title, by: [...new Set(said.map(({ by }) => by))] }]
  })
}
