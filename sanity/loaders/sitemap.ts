import { addressOf } from '#lib/addresses/addresses.ts'
import { type MapEntry, mostDocumentsOnMap } from '#lib/addresses/sitemap.ts'
import { sitePagesOf } from '#lib/addresses/sitePages.ts'
import { mapEntry } from '#lib/content/mapEntry.ts'
import { topicLink } from '#lib/content/topic.ts'
import type { Read } from '../read.ts'
import { loadSite } from './load.ts'
import { parseMany, type Report } from './parse.ts'

/** All addresses that search engines may know, documents with the date of their last material change. */
export async function loadMap(read: Read, report: Report): Promise<MapEntry[]> {
  const [{ settings }, documents, topics] = await Promise.all([
    loadSite(read, report),
    read('map', { count: mostDocumentsOnMap }),
    read('topics', {}),
  ])
  const own = sitePagesOf(settings).map((name) => addressOf[name])
  return [
    ...[addressOf.front, addressOf.list(1), addressOf.events(1), ...own].map((path) => ({ path })),
    ...parseMany(topicLink, topics, report).map(({ slug }) => ({ path: addressOf.topic(slug, 1) })),
    ...parseMany(mapEntry, documents, report).map(({ slug, publishedAt, lastUpdated }) => ({
      path: addressOf.document(slug),
      lastModified: lastUpdated ?? publishedAt,
    })),
  ]
}
