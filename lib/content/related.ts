import { z } from 'zod'
import { articleKinds, usualKind } from './articleKind.ts'
import { streamStates } from './capabilities/streamable.ts'
import { eventStatuses } from './eventStatus.ts'
import { documentLanguage } from './language.ts'
import { choice, flag, instant, optional, record, text } from './parse.ts'
import { documentSlug } from './slug.ts'

const shared = {
  _id: text,
  title: text,
  slug: documentSlug,
  language: documentLanguage,
  publishedAt: instant,
  isWithdrawn: flag,
}

/** An article or event that another one refers to, with the states that change its meaning. */
export const related = z.discriminatedUnion('_type', [
  record({
    _type: z.literal('article'),
    ...shared,
    kind: choice(articleKinds, usualKind),
    expiresAt: optional(instant),
  }),
  record({
    _type: z.literal('event'),
    ...shared,
    startsAt: instant,
    endsAt: optional(instant),
    allDay: flag,
    status: choice(eventStatuses, 'planned'),
    stream: optional(record({ state: choice(streamStates, 'planned') })),
  }),
])

export type Related = z.output<typeof related>
