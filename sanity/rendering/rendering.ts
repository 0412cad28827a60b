import type { Draft } from '#lib/preview/draft.ts'
import type { Tag } from '../tags.ts'
import type { QueryCache } from './queryCache.ts'

/**
 * One rendering of a page, as both the server that requested it and the page itself see it: the time at which it is
 * rendered, and what it turned out to depend on.
 */
export type Rendering = {
  /** The path that is rendered, percent-encoded, with its query if it has one. */
  address: string
  now: Date
  tags: Set<Tag>
  /** The revision of each document that is shown in full, by its id. */
  revisions: Map<string, string>
  /** The page's status and redirect target, beside its HTML; 200 and none until the page sets them. */
  status: number
  location: string | undefined
  /** How an editor in draft mode is shown the page; undefined when it is rendered for readers. */
  draft: Draft | undefined
  /** Query results that it need not fetch again. A draft reads none of them, and adds none. */
  queryCache: QueryCache
  /** Aborted when the Content Lake's time for this rendering is up. */
  signal: AbortSignal
  /** Whether it failed because the Content Lake did not answer. */
  contentAway: boolean
}

/** The header that names a rendering, on requests from this process to itself; it is removed from outside requests. */
export const renderingHeader = 'x-aktuelt-rendering'

declare global {
  // Next bundles each route separately: a variable in a module would exist once for every route that imports it.
  var aktueltRenderings: Map<string, Rendering> | undefined
}

const renderings = (): Map<string, Rendering> => {
  globalThis.aktueltRenderings ??= new Map()
  return globalThis.aktueltRenderings
}

/** The rendering with this name; undefined when this process requested none, as in `npm run dev`. */
export const renderingNamed = (name: string | null): Rendering | undefined =>
  name === null ? undefined : renderings().get(name)

type Wanted = Pick<Rendering, 'address' | 'now' | 'queryCache' | 'signal'> & { draft?: Draft | undefined }

/** Runs `render` with the name of a new rendering, and returns its result with what was recorded in the rendering. */
export async function withRendering<T>(
  { address, now, queryCache, signal, draft }: Wanted,
  render: (name: string) => Promise<T>,
): Promise<{ result: T; rendering: Rendering }> {
  const name = crypto.randomUUID()
  const rendering: Rendering = {
    address,
    now,
    tags: new Set(),
    revisions: new Map(),
    status: 200,
    location: undefined,
    draft,
    queryCache,
    signal,
    contentAway: false,
  }
  renderings().set(name, rendering)
  try {
    return { result: await render(name), rendering }
  } finally {
    renderings().delete(name)
  }
}
