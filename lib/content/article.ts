import { z } from 'zod'
import { publication } from './capabilities/publication.ts'
import { choice, instant, optional, record } from './parse.ts'

export const articleKinds = ['news', 'pressRelease', 'hearing', 'job', 'minutes', 'notice'] as const

export type ArticleKind = (typeof articleKinds)[number]

export const article = record({
  ...publication,
  _type: z.literal('article'),
  kind: choice(articleKinds, 'news'),
  deadline: optional(instant),
  expiresAt: optional(instant),
})

export type Article = z.output<typeof article>
