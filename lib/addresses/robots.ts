import { addressOf } from './addresses.ts'

/** What search engines should not crawl: Studio, the endpoints, and our own search with every word they know. */
const closed = ['/studio', '/api', addressOf.search]

/** robots.txt (RFC 9309) of the site at `siteUrl`. */
export const robotsOf = (siteUrl: string): string =>
  [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${new URL(addressOf.sitemap, siteUrl).href}`,
    '',
  ].join('\n')
