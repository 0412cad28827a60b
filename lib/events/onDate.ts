import type { Event } from '../content/event.ts'
import { type EventStatus, isOff } from '../content/eventStatus.ts'
import type { Occurrence } from '../content/occurrence.ts'

/**
 * The status of one date after the first. An event that is off is so on every date, and one that has moved online too;
 * «flytta til ny dato» is said of the first date alone.
 */
function statusOn({ status: whole }: Event, { status }: Occurrence): EventStatus {
  if (isOff(whole)) return whole
  return status ?? (whole === 'movedOnline' ? whole : 'planned')
}

/** An event as it is on one of its dates: when, where and in which state. The first date is the event as it stands. */
export function eventOn(event: Event, date: Occurrence): Event {
  if (date.key === undefined) return event
  const { startsAt, endsAt, previousStart, reason, place } = date
  const status = statusOn(event, date)
  return {
    ...event,
    startsAt,
    endsAt,
    status,
    attendance: status === 'movedOnline' ? 'online' : event.attendance,
    statusReason: reason ?? event.statusReason,
    previousStarts: previousStart === undefined ? [] : [previousStart],
    place: place ?? event.place,
  }
}
