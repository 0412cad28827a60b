import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Forgets the pages that an earlier run rendered, so that what changed while the site was down shows at once: Next
 * keeps cleared tags in memory alone, and would serve the old page for ever. Called only when the Content Lake
 * answers: while it is away, the old pages are what there is.
 */
export async function forgetRenderedPages(buildDirectory: string): Promise<void> {
  for (const cache of ['server/route-cache', 'cache/fetch-cache']) {
    await rm(join(buildDirectory, cache), { recursive: true, force: true })
  }
}
