import { z } from 'zod'
import { choice, flag, instant, lenient, text } from './border.ts'
import { eventStatuses } from './eventStatus.ts'
import { languages } from './language.ts'

const shared = {
  _id: text,
  title: text,
  slug: text,
  language: choice(languages, 'nn'),
  publishedAt: instant,
  isWithdrawn: flag,
}

/** An article or event that another one points to, with what changes its meaning. */
export const related = z.discriminatedUnion('_type', [
  z.object({ _type: z.literal('article'), ...shared }),
  z.object({
    _type: z.literal('event'),
    ...shared,
    startsAt: instant,
    endsAt: lenient('endsAt', instant),
    allDay: flag,
    status: choice(eventStatuses, 'planned'),
  }),
])

export type Related = z.output<typeof related>
