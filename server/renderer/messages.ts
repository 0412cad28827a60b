import type { Rendered } from '../cache/cache.ts'

/** What the site tells a renderer. They are heard in order: what is rendered after an invalidation knows of it. */
export type ToRenderer =
  | { type: 'render'; id: number; address: string; generation: number }
  | { type: 'invalidate'; tags: readonly string[] }
  | { type: 'invalidateAll' }

/** What a renderer tells the site. */
export type FromRenderer = { type: 'ready' } | { type: 'rendered'; id: number; rendered: Rendered }
