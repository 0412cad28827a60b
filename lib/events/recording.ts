import type { Event } from '../content/event.ts'
import { dateText, dateTimeText, spanText } from '../dates/format.ts'
import { type Instant, millisecondsOf, osloDay } from '../dates/oslo.ts'
import { messages } from '../messages/index.ts'
import { phaseOf } from './phase.ts'

/** A recording that stays up must have captions within 14 days (uutilsynet.no, on council meetings, 2023). */
const daysForCaptions = 14
const dayMs = 86_400_000

/** When captions are due for what ended at an instant. */
export const captionsDueAfter = (ended: Instant): Date =>
  new Date(millisecondsOf(ended) + daysForCaptions * dayMs)

type Streamed = Pick<Event, 'startsAt' | 'endsAt' | 'allDay' | 'status' | 'stream'>

/** When a recording must have captions at the latest; undefined for an event without a stream. */
export function captionsDue({ stream, startsAt, endsAt }: Streamed): Date | undefined {
  return stream && captionsDueAfter(stream.endedAt ?? endsAt ?? startsAt)
}

/** What is said of the captions of a recording. */
export function captionsText(event: Streamed, now: Instant): string | undefined {
  const due = captionsDue(event)
  if (event.stream?.state !== 'recording' || due === undefined) return undefined
  const isDue = osloDay(now) > osloDay(due)
  return messages.stream.captions[event.stream.captions](isDue ? undefined : dateText(due))
}

/** A stream that nobody has closed counts as closed when its event's last day is over. */
export function streamState(
  event: Streamed,
  now: Instant,
): 'off' | 'planned' | 'live' | 'ended' | 'recording' | 'removed' {
  const { stream, status, startsAt, endsAt } = event
  if (stream === undefined) return 'off'
  if (stream.state === 'recording' || stream.state === 'removed' || stream.state === 'ended')
    return stream.state
  if (status === 'cancelled' || status === 'postponed') return 'off'
  if (stream.state === 'live') return osloDay(now) > osloDay(endsAt ?? startsAt) ? 'ended' : 'live'
  return phaseOf(event, now) === 'over' ? 'ended' : 'planned'
}

/** How the stream stands, in words. */
export function streamText(event: Streamed, now: Instant): string {
  const state = streamState(event, now)
  if (state !== 'planned') return messages.stream[state]
  if (event.allDay) return messages.stream.plannedAllDay(spanText(event))
  return phaseOf(event, now) === 'upcoming'
    ? messages.stream.planned(dateTimeText(event.startsAt))
    : messages.stream.plannedStarted
}
