import { sideOf } from '#lib/links/side.ts'
import type { LinkIndex } from './linkIndex.ts'

/** More than a site of this kind has; a night has time for some 40,000. */
const mostUrls = 20_000

/** Every address elsewhere that readers are led to, each once. */
export function outsideUrls(index: LinkIndex, siteUrl: string): Set<string> {
  const urls = new Set<string>()
  for (const [, { links }] of index.entries()) {
    for (const link of links) {
      const side = 'href' in link ? sideOf(link.href, siteUrl) : undefined
      if (side && 'outside' in side && urls.size < mostUrls) urls.add(side.outside)
    }
  }
  return urls
}
