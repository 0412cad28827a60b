import { addressOf } from './addresses.ts'

/**
 * What search engines should not crawl: Studio, the endpoints, and our own search with every word they know. The empty
 * search is open to them: only a page that they may read can tell them not to index it.
 */
const closed = ['/studio', '/api', `${addressOf.search}?`]

/** robots.txt (RFC 9309) of the site at `siteUrl`. */
export const robotsOf = (siteUrl: string): string =>
  [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${new URL(addressOf.sitemap, siteUrl).href}`,
    '',
  ].join('\n')
