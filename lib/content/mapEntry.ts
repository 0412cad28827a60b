import { z } from 'zod'
import { instant, lenient } from './border.ts'
import { documentSlug } from './capabilities/titled.ts'

/** What the sitemap tells of an article or event. */
export const mapEntry = z.object({
  slug: documentSlug,
  publishedAt: instant,
  lastUpdated: lenient('lastUpdated', instant),
})
