import { z } from 'zod'
import { inNorwegianOrder } from '../text/sorting.ts'
import { optionalText, text } from './border.ts'

export const topic = z
  .object({ _id: text, title: text, slug: text, description: optionalText })
  .transform(({ _id, ...rest }) => ({ id: _id, ...rest }))

export type Topic = z.output<typeof topic>

/** For sorting topics by their titles. */
export const byTitle = (a: Topic, b: Topic): number => inNorwegianOrder(a.title, b.title)
