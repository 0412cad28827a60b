import type { SanityClient } from '@sanity/client'
import { draftIdOf, publishedIdOf, type StoredDocument } from '../publication/document.ts'
import { newKey } from '../publication/newKey.ts'
import { ChangedMeanwhileError, publish } from '../publication/publish.ts'

type TakingDown = {
  /** The alert's published id. */
  id: string
  /** The instant at which it ends, by the site's clock (ISO 8601). */
  now: string
  by: string | undefined
  /** Who takes it down and why, where the body asks for four eyes: this never waits for another. */
  fourEyes: { user: string; reason: string } | undefined
}

/** How often it is tried while somebody is typing in the alert's draft: each of their letters is a new revision. */
const attempts = 5

const query = /* groq */ `*[_id in $ids]`

/**
 * Ends an alert now, in one publication. What stands in its draft goes along, whatever Studio's rules say of it: readers
 * never see it, and a fault in a draft must not keep a false alarm on every page.
 * Resolves with false when there is nothing to take down.
 * @throws ChangedMeanwhileError when the alert was changed at each attempt; the client's own error otherwise.
 */
export async function takeDown(
  client: SanityClient,
  { id, now, by, fourEyes }: TakingDown,
): Promise<boolean> {
  const ids = [publishedIdOf(id), draftIdOf(publishedIdOf(id))]
  for (let attempt = 1; ; attempt += 1) {
    const found = await client.fetch<StoredDocument[]>(query, { ids }, { perspective: 'raw' })
    const [published, draft] = ids.map((each) => found.find(({ _id }) => _id === each))
    if (published === undefined) return false
    try {
      const change = { kind: 'minor' } as const
      // What readers had, and not what stands in the draft: the alert was shown from then on.
      const from = published.from ?? published._updatedAt
      const publication = { published, draft, set: { from, to: now }, change, now, key: newKey(), by }
      await publish(client, publication, fourEyes)
      return true
    } catch (error) {
      if (!(error instanceof ChangedMeanwhileError) || attempt === attempts) throw error
    }
  }
}
