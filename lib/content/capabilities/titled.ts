import type { z } from 'zod'
import { documentLanguage } from '../language.ts'
import { optionalText, text } from '../parse.ts'
import { documentSlug } from '../slug.ts'

/** What every article and event is known by. Without title or slug a document is not listed. */
export const titled = {
  _id: text,
  title: text,
  shortTitle: optionalText,
  slug: documentSlug,
  language: documentLanguage,
  lead: optionalText,
} satisfies z.ZodRawShape

/** The name where space is short: breadcrumb, calendar, slug. */
export const shortTitleOf = (document: { title: string; shortTitle: string | undefined }): string =>
  document.shortTitle ?? document.title
