import { z } from 'zod'
import { inNorwegianOrder } from '../text/sorting.ts'
import { optionalText, record, text } from './parse.ts'
import { slug } from './slug.ts'

export const topic = record({
  _id: text,
  _type: z.literal('topic'),
  title: text,
  slug,
  description: optionalText,
}).transform(({ _id, _type, ...rest }) => ({ id: _id, ...rest }))

export type Topic = z.output<typeof topic>

/** For sorting topics by their titles. */
export const byTitle = (a: Topic, b: Topic): number => inNorwegianOrder(a.title, b.title)
