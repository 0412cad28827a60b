import { createHash } from 'node:crypto'

/** A complete page, as it was rendered. */
export type CachedPage = {
  status: number
  /** The headers that belong to the page itself, in lower case. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** RFC 9110, 8.8.3: strong, over the bytes of the body. */
  etag: string
  /** The tags it depends on (sanity/tags.ts). */
  tags: readonly string[]
  /** The revision of each document that it shows in full, by id. */
  revisions: ReadonlyMap<string, string>
  /** The number of invalidations when its rendering began (invalidations.ts). */
  generation: number
}

export const etagOf = (body: Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
