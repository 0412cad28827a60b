import type { Tag } from '../tags.ts'

/** What a page shows now: the revisions of the documents that it shows whole, by id. */
export type Seen = { revisions: ReadonlyMap<string, string> }

/** The kept pages, as freshness sees them. */
export type KeptPages = {
  /** Clears tags, durably: whoever visits from now on waits for a new rendering. */
  clear: (tags: readonly Tag[]) => void
  clearAll: () => void
  /** The addresses of the kept pages that are tied to any of the tags. */
  under: (tags: readonly Tag[]) => string[]
  /** Visits an address as a reader does; undefined when no new page could be had. */
  visit: (address: string) => Promise<Seen | undefined>
}
