import { z } from 'zod'
import { article } from './article.ts'
import { event } from './event.ts'

/** A document with an address of its own below /aktuelt. */
export const document = z.discriminatedUnion('_type', [article, event])

export type Document = z.output<typeof document>
