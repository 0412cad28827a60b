import { addressOf } from './addresses.ts'

/** What search engines need not ask for: Studio, the endpoints, and a search of our own for each word they know. */
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
