import { createHash } from 'node:crypto'

/** A page as it was rendered, whole. */
export type CachedPage = {
  status: number
  /** Those of its headers that belong to the page itself, in lower case. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** RFC 9110, 8.8.3: strong, over the bytes of the body. */
  etag: string
  /** What it is tied to (sanity/tags.ts). */
  tags: readonly string[]
  /** The revision of each document that it shows whole, by id. */
  revisions: ReadonlyMap<string, string>
  /** How many invalidations there had been when its rendering began (invalidations.ts). */
  generation: number
}

export const etagOf = (body: Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
