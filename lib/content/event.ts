import { z } from 'zod'
import { hrefAsTyped } from '../addresses/links.ts'
import { publication } from './capabilities/publication.ts'
import { streamable } from './capabilities/streamable.ts'
import { type EventStatus, eventStatuses } from './eventStatus.ts'
import { occurrence } from './occurrence.ts'
import {
  choice,
  flag,
  instant,
  leaveOut,
  lenientList,
  nearest,
  optional,
  optionalText,
  record,
} from './parse.ts'
import { place } from './place.ts'
import { programmeItem } from './programmeItem.ts'

export const attendances = ['online', 'physical', 'mixed'] as const

export type Attendance = (typeof attendances)[number]

/** An address that is not allowed as a link counts as none: «Meld deg på» would have nothing to link to. */
const registration = record({
  url: optional(
    z.string().transform((written, context) => {
      const href = hrefAsTyped(written)
      if (href !== undefined) return href
      context.issues.push({ code: 'custom', message: 'no address for a link', input: undefined })
      return z.NEVER
    }),
  ),
  email: optionalText,
  phone: optionalText,
  deadline: optional(instant),
  note: optionalText,
}).refine(
  (parts) => Object.values(parts).some((part) => part !== undefined),
  'a registration needs url, email, phone, deadline or note',
)

/** `unclear` when something has happened to it that we have no word for. */
const status = nearest<EventStatus, EventStatus | 'unclear'>((written) => {
  const known = eventStatuses.find((one) => one === written)
  if (known !== undefined || written === null || written === undefined) return known ?? 'planned'
  leaveOut('is no status of ours')
  return 'unclear'
})

export const event = record({
  ...publication,
  ...streamable,
  _type: z.literal('event'),
  startsAt: instant,
  endsAt: optional(instant),
  allDay: flag,
  repeats: lenientList(occurrence),
  attendance: choice(attendances, 'physical'),
  place: optional(place),
  host: optionalText,
  status,
  statusReason: optionalText,
  previousStarts: lenientList(instant),
  calendarSequence: z
    .number()
    .int()
    .nonnegative()
    .nullish()
    .transform((value) => value ?? 0),
  registration: optional(registration),
  programme: lenientList(programmeItem),
}).transform(({ status, ...rest }) => ({
  ...rest,
  status: status === 'unclear' ? ('planned' as const) : status,
  /** Whether its status is a word that we do not have: what is said of it must then be shown without one. */
  isStatusUnclear: status === 'unclear',
}))

export type Event = z.output<typeof event>
