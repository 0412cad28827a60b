import { z } from 'zod'
import { articleKinds } from './article.ts'
import { flag, instant, lenient, lenientList, optional, optionalText } from './border.ts'
import { titled } from './capabilities/titled.ts'
import { attendances, eventStatuses, place } from './event.ts'
import { image } from './image.ts'
import { topic } from './topic.ts'

const shared = {
  ...titled,
  publishedAt: instant,
  lastUpdated: optional(instant),
  mainImage: lenient('mainImage', image),
  topics: lenientList('topics', topic),
  isWithdrawn: flag,
}

const articleCard = z.object({
  ...shared,
  _type: z.literal('article'),
  kind: z
    .enum(articleKinds)
    .nullish()
    .transform((value) => value ?? 'news'),
  deadline: optional(instant),
})

const eventCard = z.object({
  ...shared,
  _type: z.literal('event'),
  startsAt: instant,
  endsAt: optional(instant),
  allDay: flag,
  attendance: z
    .enum(attendances)
    .nullish()
    .transform((value) => value ?? 'physical'),
  status: z
    .enum(eventStatuses)
    .nullish()
    .transform((value) => value ?? 'planned'),
  place: lenient('place', place),
  host: optionalText,
})

/** An article or event as lists show it. */
export const card = z.discriminatedUnion('_type', [articleCard, eventCard])

export type Card = z.output<typeof card>
export type EventCard = z.output<typeof eventCard>
