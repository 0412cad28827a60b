import type { z } from 'zod'
import { optionalText, text } from '../border.ts'
import { language } from '../language.ts'

/** What every article and event is known by. Without title or slug a document is not listed. */
export const titled = {
  _id: text,
  _rev: text,
  title: text,
  shortTitle: optionalText,
  slug: text,
  language: language.nullish().transform((value) => value ?? 'nn'),
  lead: optionalText,
} satisfies z.ZodRawShape

/** The name where space is short: breadcrumb, calendar, slug. */
export const shortTitleOf = (document: { title: string; shortTitle: string | undefined }): string =>
  document.shortTitle ?? document.title
