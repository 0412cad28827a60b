import { z } from 'zod'
import type { Card } from './card.ts'
import { instant, lenientList, record, text } from './parse.ts'
import { related } from './related.ts'

/** Events that were published together, as one entry of a list. */
export const eventGroup = record({
  /** The newest of them. */
  _id: text,
  _type: z.literal('event').transform(() => 'eventGroup' as const),
  publishedAt: instant,
  /** The events that begin first. */
  soonest: lenientList(related),
  /** How many of the events are not over. */
  toCome: z.number(),
})

export type EventGroup = z.output<typeof eventGroup> & { count: number }

/** One entry in a list of everything. */
export type Entry = Card | EventGroup
