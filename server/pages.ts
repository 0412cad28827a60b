import { rm } from 'node:fs/promises'

/**
 * Forgets the pages that an earlier run rendered, so that what changed while the site was down shows at once: Next
 * keeps cleared tags in memory alone, and would serve the old page for ever. Called only when the Content Lake
 * answers: while it is away, the old pages are what there is.
 */
export async function forgetRenderedPages(): Promise<void> {
  for (const cache of ['.next/server/route-cache', '.next/cache/fetch-cache']) {
    await rm(cache, { recursive: true, force: true })
  }
}
