import type { z } from 'zod'
import { choice, optionalText, text } from '../border.ts'
import { languages } from '../language.ts'

/** What every article and event is known by. Without title or slug a document is not listed. */
export const titled = {
  _id: text,
  _rev: text,
  title: text,
  shortTitle: optionalText,
  slug: text,
  language: choice(languages, 'nn'),
  lead: optionalText,
} satisfies z.ZodRawShape

/** The name where space is short: breadcrumb, calendar, slug. */
export const shortTitleOf = (document: { title: string; shortTitle: string | undefined }): string =>
  document.shortTitle ?? document.title
