import { z } from 'zod'
import { instant, text } from './border.ts'

/** An article or event that another one points to. */
export const related = z.object({
  _id: text,
  _type: z.enum(['article', 'event']),
  title: text,
  slug: text,
  publishedAt: instant,
})

export type Related = z.output<typeof related>
