import { z } from 'zod'
import { language } from '../language.ts'
import { key, optional, optionalText, record } from '../parse.ts'
import { innerText, withText } from './text.ts'

/** Somebody else's words, with their source, and their language where it differs from the page's (WCAG 3.1.2). */
export const quotation = record({
  _type: z.literal('quotation'),
  _key: key,
  content: innerText,
  source: optionalText,
  language: optional(language),
}).refine(
  ({ content, source }) => source !== undefined || withText(content).length > 0,
  'a quotation needs text or source',
)

export type Quotation = z.output<typeof quotation>
