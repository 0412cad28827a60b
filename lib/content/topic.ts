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

/** A topic as filters and the sitemap need it. */
export const topicLink = record({ id: text, title: text, slug })

export type TopicLink = z.output<typeof topicLink>

/** For sorting topics by their titles. */
export const byTitle = (a: TopicLink, b: TopicLink): number => inNorwegianOrder(a.title, b.title)
