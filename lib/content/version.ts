import type { z } from 'zod'
import { documentLanguage } from './language.ts'
import { flag, instant, optional, optionalText, record, text } from './parse.ts'
import { documentSlug } from './slug.ts'

/** An article or event as the pages of its other versions know it. Points in time are ISO 8601 with offset. */
export const version = record({
  id: text,
  slug: documentSlug,
  language: documentLanguage,
  publishedAt: instant,
  lastUpdated: optional(instant),
  isWithdrawn: flag,
  /** The id of what it is a translation of. */
  of: optionalText,
})

export type Version = z.output<typeof version>
