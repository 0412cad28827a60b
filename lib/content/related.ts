import { z } from 'zod'
import { choice, instant, text } from './border.ts'
import { languages } from './language.ts'

/** An article or event that another one points to. */
export const related = z.object({
  _id: text,
  _type: z.enum(['article', 'event']),
  title: text,
  slug: text,
  language: choice(languages, 'nn'),
  publishedAt: instant,
})

export type Related = z.output<typeof related>
