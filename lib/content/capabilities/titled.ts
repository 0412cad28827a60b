import type { z } from 'zod'
import { isReserved } from '../../addresses/addresses.ts'
import { choice, optionalText, text } from '../border.ts'
import { languages } from '../language.ts'

/** The last part of a document's address; one that other pages have is none. */
export const documentSlug = text.refine((slug) => !isReserved(slug), 'is the address of another page')

/** What every article and event is known by. Without title or slug a document is not listed. */
export const titled = {
  _id: text,
  title: text,
  shortTitle: optionalText,
  slug: documentSlug,
  language: choice(languages, 'nn'),
  lead: optionalText,
} satisfies z.ZodRawShape

/** The name where space is short: breadcrumb, calendar, slug. */
export const shortTitleOf = (document: { title: string; shortTitle: string | undefined }): string =>
  document.shortTitle ?? document.title
