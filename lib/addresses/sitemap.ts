import { escapeXml } from './xml.ts'

/** An address on this site, and when its content last changed for a reader (ISO 8601 with offset). */
export type MapEntry = { path: string; lastModified?: string | undefined }

/**
 * A sitemap may hold 50,000 addresses (sitemaps.org); this leaves room for the front page, the lists and the topics.
 */
export const mostDocumentsOnMap = 45_000

const entryOf = (siteUrl: string, { path, lastModified }: MapEntry): string => {
  const location = `<loc>${escapeXml(new URL(path, siteUrl).href)}</loc>`
  return `<url>${location}${lastModified ? `<lastmod>${escapeXml(lastModified)}</lastmod>` : ''}</url>`
}

/** A sitemap (sitemaps.org) of the site at `siteUrl`, as XML. */
export const sitemapOf = (siteUrl: string, entries: readonly MapEntry[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries.map((entry) => entryOf(siteUrl, entry)),
    '</urlset>',
    '',
  ].join('\n')
