import { z } from 'zod'
import { articleKinds, usualKind } from './articleKind.ts'
import { streamStates } from './capabilities/streamable.ts'
import { titled } from './capabilities/titled.ts'
import { attendances } from './event.ts'
import { eventStatuses } from './eventStatus.ts'
import { image } from './image.ts'
import { occurrence } from './occurrence.ts'
import { choice, flag, instant, lenientList, optional, optionalText, record } from './parse.ts'
import { place } from './place.ts'
import { topic } from './topic.ts'

const shared = {
  ...titled,
  publishedAt: instant,
  lastUpdated: optional(instant),
  mainImage: optional(image),
  topics: lenientList(topic),
  isWithdrawn: flag,
}

const articleCard = record({
  ...shared,
  _type: z.literal('article'),
  kind: choice(articleKinds, usualKind),
  deadline: optional(instant),
})

const eventFields = {
  ...shared,
  _type: z.literal('event'),
  startsAt: instant,
  endsAt: optional(instant),
  allDay: flag,
  attendance: choice(attendances, 'physical'),
  status: choice(eventStatuses, 'planned'),
  place: optional(place),
  host: optionalText,
  /** The state of its stream: a live stream can keep an event on beyond its end. */
  stream: optional(record({ state: choice(streamStates, 'planned') })),
}

const eventCard = record(eventFields)

/** An article or event as lists show it. */
export const card = z.discriminatedUnion('_type', [articleCard, eventCard])

export type Card = z.output<typeof card>

/** The same with all dates of an event, for what is kept until it is shown: which date is next changes by itself. */
export const cardWithDates = z.discriminatedUnion('_type', [
  articleCard,
  record({ ...eventFields, repeats: lenientList(occurrence) }),
])

export type CardWithDates = z.output<typeof cardWithDates>

/** A card as a search finds it, with the passage of its text that shows why; lists have no such passage. */
export type Hit = Card & { passage: string | undefined }
export type EventCard = z.output<typeof eventCard>
