import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '#lib/settings.ts'
import type { Database } from '#lib/sqlite/database.ts'
import { type PageCache, pageCache, type Rendered } from './cache.ts'
import type { Facts } from './facts.ts'
import { type Invalidations, invalidationsIn } from './invalidations.ts'
import { type PageStore, pageStoreIn } from './store.ts'

export type Pages = { cache: PageCache; invalidations: Invalidations; store: PageStore; renderer: Renderer }

/** What renders pages, and has its own cache of answers from the Content Lake. */
export type Renderer = {
  render: (address: string, generation: number) => Promise<Rendered>
  invalidate: (tags: readonly string[]) => void
  invalidateAll: () => void
}

/** The pages' source: those of another Content Lake or another site are never shown, not even when stale ones are. */
export const sourceOf = ({ projectId, dataset, siteUrl, lake }: Settings): string =>
  [projectId, dataset, siteUrl, lake?.directory].join(' ')

const buildIn = (directory: string): string => readFileSync(join(directory, 'BUILD_ID'), 'utf8')

/**
 * This site's cached pages. Those of another build lack their styles: they are stale, served only if no new page can be
 * made.
 */
export function openPages(
  database: Database,
  facts: Facts,
  settings: Settings,
  build: string,
  renderer: Renderer,
): Pages {
  const store = pageStoreIn(database)
  const invalidations = invalidationsIn(database)
  if (facts.get('source') !== sourceOf(settings)) store.forgetAll()
  facts.set('source', sourceOf(settings))
  if (facts.get('build') !== buildIn(build)) invalidations.invalidateAll()
  facts.set('build', buildIn(build))
  const { render } = renderer
  const cache = pageCache({ store, invalidations: invalidations, render, clock: () => performance.now() })
  return { store, invalidations: invalidations, renderer, cache }
}
