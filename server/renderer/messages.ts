import type { DraftRequest } from '#lib/preview/draft.ts'
import type { Rendered } from '../cache/cache.ts'

/** What the site sends a renderer. Messages are handled in order: a rendering after an invalidation sees it. */
export type ToRenderer =
  | { type: 'render'; id: number; address: string; generation: number; draft?: DraftRequest | undefined }
  | { type: 'invalidate'; tags: readonly string[] }
  | { type: 'invalidateAll' }

/** What a renderer sends the site. */
export type FromRenderer = { type: 'ready' } | { type: 'rendered'; id: number; rendered: Rendered }
