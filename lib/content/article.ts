import { z } from 'zod'
import { articleKinds, usualKind } from './articleKind.ts'
import { publication } from './capabilities/publication.ts'
import { choice, instant, optional, record } from './parse.ts'

export const article = record({
  ...publication,
  _type: z.literal('article'),
  kind: choice(articleKinds, usualKind),
  deadline: optional(instant),
  expiresAt: optional(instant),
})

export type Article = z.output<typeof article>
