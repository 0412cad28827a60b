import { escapeXml } from './xml.ts'

/** An address on this site, and when what is there last changed to a reader (ISO 8601 with offset). */
export type MapEntry = { path: string; lastModified?: string | undefined }

/** More than this, the front page, the lists and the topics beside, and a sitemap would hold too many (sitemaps.org: 50,000). */
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
