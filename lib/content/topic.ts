import { z } from 'zod'
import { optionalText, text } from './border.ts'

export const topic = z
  .object({ _id: text, title: text, slug: text, description: optionalText })
  .transform(({ _id, ...rest }) => ({ id: _id, ...rest }))

export type Topic = z.output<typeof topic>

/** Nynorsk order: æ, ø and å last, and aa as å. */
const collator = new Intl.Collator('nn')

/** For sorting topics by their titles. */
export const byTitle = (a: Topic, b: Topic): number => collator.compare(a.title, b.title)
