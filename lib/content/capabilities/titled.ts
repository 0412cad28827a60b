import type { z } from 'zod'
import { documentLanguage } from '../language.ts'
import { optionalText, text } from '../parse.ts'
import { documentSlug } from '../slug.ts'

/** What identifies every article and event. A document without title or slug is not listed. */
export const titled = {
  _id: text,
  title: text,
  shortTitle: optionalText,
  slug: documentSlug,
  language: documentLanguage,
  lead: optionalText,
} satisfies z.ZodRawShape

/** The title to use where space is short: breadcrumb, calendar, slug. */
export const shortTitleOf = (document: { title: string; shortTitle: string | undefined }): string =>
  document.shortTitle ?? document.title
