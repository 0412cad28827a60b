import { z } from 'zod'
import { instant, key, optional, optionalText, record } from './parse.ts'
import { type Place, place } from './place.ts'

/** What has happened to one date of a series since it was announced. */
export const occurrenceStatuses = ['cancelled', 'rescheduled', 'movedOnline'] as const

export type OccurrenceStatus = (typeof occurrenceStatuses)[number]

/**
 * One date of an event. `key` is undefined for the first, which is the event's own `startsAt` and `endsAt`; otherwise it is the
 * `_key` in `repeats`. A `place` is another than the event's.
 */
export type Occurrence = {
  key: string | undefined
  startsAt: string
  endsAt: string | undefined
  status: OccurrenceStatus | undefined
  previousStart: string | undefined
  reason: string | undefined
  place: Place | undefined
}

/** A date of an event after its first. */
export const occurrence = record({
  _key: key,
  startsAt: instant,
  endsAt: optional(instant),
  status: optional(z.enum(occurrenceStatuses)),
  previousStart: optional(instant),
  reason: optionalText,
  place: optional(place),
}).transform(({ _key, ...date }): Occurrence => ({ key: _key, ...date }))
