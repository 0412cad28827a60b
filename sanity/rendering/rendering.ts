import type { Tag } from '../tags.ts'
import type { QueryCache } from './queryCache.ts'

/**
 * One rendering of a page, as the server that asked for it and the page itself both see it: at what time it is made,
 * and what it turned out to be made of.
 */
export type Rendering = {
  /** The path that is rendered, percent-encoded, with its query if it has one. */
  address: string
  now: Date
  tags: Set<Tag>
  /** The revision shown of each document that is shown whole, by its id. */
  revisions: Map<string, string>
  /** What the page says of itself beside its HTML; 200 and nowhere until it does. */
  status: number
  location: string | undefined
  /** What it need not ask for itself. */
  queryCache: QueryCache
  /** Given when the Content Lake has had the time that there is for this rendering. */
  signal: AbortSignal
  /** Why it came to nothing: the Content Lake did not answer. */
  contentAway: boolean
}

/** The header that names a rendering, on requests from this process to itself; from outside it is not let in. */
export const renderingHeader = 'x-aktuelt-rendering'

declare global {
  // Next bundles each route by itself: a module's variable would be one for every route that imports it.
  var aktueltRenderings: Map<string, Rendering> | undefined
}

const renderings = (): Map<string, Rendering> => {
  globalThis.aktueltRenderings ??= new Map()
  return globalThis.aktueltRenderings
}

/** The rendering by its name; undefined when nobody here asked for it, as in `npm run dev`. */
export const renderingNamed = (name: string | null): Rendering | undefined =>
  name === null ? undefined : renderings().get(name)

/** Runs `render` with the name of a new rendering, and gives what it came to beside what became of the rendering. */
export async function withRendering<T>(
  { address, now, queryCache, signal }: Pick<Rendering, 'address' | 'now' | 'queryCache' | 'signal'>,
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
