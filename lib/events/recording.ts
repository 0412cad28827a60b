import type { StreamState } from '../content/capabilities/streamable.ts'
import type { Event } from '../content/event.ts'
import { type EventStatus, isOff } from '../content/eventStatus.ts'
import type { ContentLanguage } from '../content/language.ts'
import { dateText, dateTimeText, spanText } from '../dates/format.ts'
import { dayMs, type Instant, millisecondsOf, osloDay } from '../dates/oslo.ts'
import { messagesIn } from '../messages/index.ts'
import { phaseOf } from './phase.ts'

/** A recording that stays up must have captions within 14 days (uutilsynet.no, on council meetings, 2023). */
const daysForCaptions = 14
/** When captions are due for a stream that ended at an instant. */
export const captionsDueAfter = (ended: Instant): Date =>
  new Date(millisecondsOf(ended) + daysForCaptions * dayMs)

type Streamed = Pick<Event, 'startsAt' | 'endsAt' | 'allDay' | 'status' | 'stream'>

type Spoken = { language: ContentLanguage }

/** The fields that decide the state of an event and its stream: lists and the ledger have no more. */
export type Staged = Pick<Event, 'startsAt' | 'endsAt' | 'allDay'> & {
  status?: EventStatus | undefined
  stream?: { state: StreamState } | undefined
}

/** The latest time at which a recording must have captions; undefined for an event without a stream. */
function captionsDue({ stream, startsAt, endsAt }: Streamed): Date | undefined {
  return stream && captionsDueAfter(stream.endedAt ?? endsAt ?? startsAt)
}

/** The text about a recording's captions, in the language of the event's page. */
export function captionsText(event: Streamed & Spoken, now: Instant): string | undefined {
  const due = captionsDue(event)
  if (event.stream?.state !== 'recording' || due === undefined) return undefined
  const isDue = osloDay(now) > osloDay(due)
  const words = messagesIn(event.language).stream.captions
  return words[event.stream.captions](isDue ? undefined : dateText(due, event.language))
}

/** The state of a stream. A live stream that nobody has ended counts as ended once its event's last day is over. */
export function streamState(event: Staged, now: Instant): StreamState | 'off' {
  const { stream, status, startsAt, endsAt } = event
  if (stream === undefined) return 'off'
  if (stream.state === 'recording' || stream.state === 'removed' || stream.state === 'ended')
    return stream.state
  if (isOff(status)) return 'off'
  if (stream.state === 'live') return osloDay(now) > osloDay(endsAt ?? startsAt) ? 'ended' : 'live'
  return phaseOf(event, now) === 'over' ? 'ended' : 'planned'
}

/** Who comes for a stream is there before it begins; in ms. */
const earlyBy = 3_600_000

/** From when on those who are early come for the stream of an event that starts at an instant. */
export const streamSoughtFrom = (startsAt: Instant): Date => new Date(millisecondsOf(startsAt) - earlyBy)

/**
 * Whether the stream is what readers come for now: it is live, its recording is there, or the event has begun, or begins
 * within the hour. One of whole days has no hour: its first day counts.
 */
export function isWatched(event: Staged, now: Instant): boolean {
  const state = streamState(event, now)
  if (state !== 'planned') return state === 'live' || state === 'recording'
  const isSoon = !event.allDay && millisecondsOf(now) >= streamSoughtFrom(event.startsAt).getTime()
  return isSoon || phaseOf(event, now) !== 'upcoming'
}

/** The state of the stream as text, in the language of the event's page. */
export function streamText(event: Streamed & Spoken, now: Instant): string {
  const { language } = event
  const words = messagesIn(language).stream
  const state = streamState(event, now)
  if (state !== 'planned') return words[state]
  if (event.allDay) return words.plannedAllDay(spanText(event, language))
  return phaseOf(event, now) === 'upcoming'
    ? words.planned(dateTimeText(event.startsAt, language))
    : words.plannedStarted
}
