import { type Publication, publication } from './publication.ts'
import type { SeedDocument } from './values.ts'

type ArticleFields = Publication & {
  kind: 'news' | 'pressRelease' | 'hearing' | 'job' | 'minutes' | 'notice'
  deadline?: string
  expiresAt?: string
}

/** An article as it is stored. */
export function article({ kind, deadline, expiresAt, ...shared }: ArticleFields): SeedDocument {
  return {
    _type: 'article',
    ...publication(shared),
    kind,
    ...(deadline && { deadline }),
    ...(expiresAt && { expiresAt }),
  }
}
