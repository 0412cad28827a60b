import { z } from 'zod'
import { safeHref } from '../addresses/links.ts'
import { publication } from './capabilities/publication.ts'
import { streamable } from './capabilities/streamable.ts'
import { eventStatuses } from './eventStatus.ts'
import { choice, flag, instant, lenient, lenientList, optional, optionalText, record, text } from './parse.ts'
import { programmeItem } from './programmeItem.ts'

export const attendances = ['online', 'physical', 'mixed'] as const

export type Attendance = (typeof attendances)[number]

export const place = record({ name: text, address: optionalText })

/** An address that is not allowed as a link counts as none: «Meld deg på» would have nothing to link to. */
const registration = record({
  url: optional(z.url().refine((url) => safeHref(url) !== undefined, 'no address for a link')),
  deadline: lenient('deadline', instant),
  note: optionalText,
}).refine(
  ({ url, deadline, note }) => url !== undefined || deadline !== undefined || note !== undefined,
  'a registration needs url, deadline or note',
)

export const event = record({
  ...publication,
  ...streamable,
  _type: z.literal('event'),
  startsAt: instant,
  endsAt: lenient('endsAt', instant),
  allDay: flag,
  attendance: choice(attendances, 'physical'),
  place: lenient('place', place),
  host: optionalText,
  status: choice(eventStatuses, 'planned'),
  statusReason: optionalText,
  previousStarts: lenientList('previousStarts', instant),
  calendarSequence: z
    .number()
    .int()
    .nonnegative()
    .nullish()
    .transform((value) => value ?? 0),
  registration: lenient('registration', registration),
  programme: lenientList('programme', programmeItem),
})

export type Event = z.output<typeof event>
