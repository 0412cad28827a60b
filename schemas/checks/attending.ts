import { isInstant } from '#lib/dates/written.ts'
import { messages } from '../messages.ts'

/** An event as a form has it, with the fields that say how people can be there. */
export type Attending = {
  [field: string]: unknown
  attendance?: unknown
  place?: unknown
  stream?: unknown
  registration?: unknown
  status?: unknown
  startsAt?: unknown
  endsAt?: unknown
}

const isOff = ({ status }: Attending): boolean => status === 'cancelled' || status === 'postponed'

const isOver = ({ startsAt, endsAt }: Attending, now: number): boolean => {
  const last = endsAt ?? startsAt
  return isInstant(last) && Date.parse(last) < now
}

const isAbsent = (part: unknown): boolean => part === undefined || part === null

/** Whether people who are to come somewhere are told where; true also for an event that does not take place. */
export const checkPlace = (event: Attending): true | string =>
  !isOff(event) && ['physical', 'mixed'].includes(String(event.attendance)) && isAbsent(event.place)
    ? messages.placeMissing
    : true

/** Whether people who are to follow an event on the web are told how; true when it is over at `now` (ms). */
export const checkStream = (event: Attending, now: number): true | string =>
  !isOff(event) &&
  !isOver(event, now) &&
  ['online', 'mixed'].includes(String(event.attendance)) &&
  isAbsent(event.stream) &&
  isAbsent(event.registration)
    ? messages.streamMissing
    : true

/** Whether an event that has moved to the web says so where people look for how to attend. */
export const checkMovedOnline = ({ status, attendance }: Attending): true | string =>
  status === 'movedOnline' && attendance === 'physical' ? messages.movedButPhysical : true
