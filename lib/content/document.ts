import { z } from 'zod'
import { article } from './article.ts'
import { event } from './event.ts'

/** What has an address of its own below /aktuelt. */
export const document = z.discriminatedUnion('_type', [article, event])

export type Document = z.output<typeof document>
