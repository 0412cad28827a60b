import { closedStreamStates } from '../content/capabilities/streamable.ts'
import type { Card, CardWithDates } from '../content/card.ts'
import type { Event } from '../content/event.ts'
import { type EventStatus, isOff } from '../content/eventStatus.ts'
import type { Occurrence } from '../content/occurrence.ts'
import type { Instant } from '../dates/oslo.ts'
import { isDateOver, isSeries, nextOccurrence } from './series.ts'

/** What of an event is otherwise on another date of it. */
type OnDate = Pick<
  Event,
  'startsAt' | 'endsAt' | 'allDay' | 'status' | 'attendance' | 'statusReason' | 'previousStarts' | 'place'
>

/** The same of an event with all its dates, and as much of its stream as is on its card. */
type Dated = OnDate &
  Pick<Event, 'repeats'> & { stream?: Pick<NonNullable<Event['stream']>, 'state'> | undefined }

/**
 * The status of one date after the first. An event that is off is so on every date, and one that has moved online too;
 * «flytta til ny dato» is said of the first date alone.
 */
function statusOn({ status: whole }: Pick<Event, 'status'>, { status }: Occurrence): EventStatus {
  if (isOff(whole)) return whole
  return status ?? (whole === 'movedOnline' ? whole : 'planned')
}

/** An event as it is on one of its dates: when, where and in which state. The first date is the event as it stands. */
export function eventOn<E extends OnDate>(event: E, date: Occurrence): E {
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

/** Whether the stream of an event says nothing of a date that is not over: it is closed, and may be that of a former one. */
const isFormer = ({ stream }: Pick<Dated, 'stream'>): boolean =>
  stream !== undefined && closedStreamStates.includes(stream.state)

/**
 * An event as pages tell of it at `now`: as it is on the date that lists have it at. `former` is the stream of a date before
 * that one, which is none of it.
 */
export function eventAt<E extends Dated>(event: E, now: Instant): { at: E; former: E['stream'] } {
  if (!isSeries(event)) return { at: event, former: undefined }
  const next = nextOccurrence(event, now)
  const at = eventOn(event, next)
  if (isDateOver(next, event, now) || !isFormer(event)) return { at, former: undefined }
  return { at: { ...at, stream: undefined }, former: event.stream }
}

/** A card as lists show it at `now`: that of an event with several dates is as it is on the next one. */
export function cardAt(card: CardWithDates, now: Instant): Card {
  if (card._type === 'article') return card
  const { at } = eventAt({ ...card, statusReason: undefined, previousStarts: [] }, now)
  const { repeats: _, statusReason: __, previousStarts: ___, ...shown } = at
  return shown
}
