import { instant, optional, record } from './parse.ts'
import { documentSlug } from './slug.ts'

/** What the sitemap contains about an article or event. */
export const mapEntry = record({
  slug: documentSlug,
  publishedAt: instant,
  lastUpdated: optional(instant),
})
