import type { Event } from '#lib/content/event.ts'
import { hasPassed } from '#lib/dates/deadline.ts'
import { captionsText, type Staged, streamText } from '#lib/events/recording.ts'
import { itemsOn } from '#lib/events/running.ts'
import { stateOf } from '#lib/events/state.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** An event shown whole, past the boundary; a card has no programme. */
const isEvent = (value: Record<string, unknown>): value is Event & Record<string, unknown> =>
  value._type === 'event' && 'programme' in value

/** Of what is related, the time alone is said, and never how it stands; it has no topics. */
const isEventCard = (value: Record<string, unknown>): value is Staged & Record<string, unknown> =>
  value._type === 'event' && 'topics' in value && typeof value.startsAt === 'string'

/** What components work out from what a loader gave and the time, and nothing else. */
export function shownAt(value: unknown, now: Date): unknown[] {
  if (!isRecord(value)) return []
  const own = ['deadline', 'expiresAt'].flatMap((name) => {
    const at = value[name]
    return typeof at === 'string' ? [hasPassed(at, now)] : []
  })
  const event = isEvent(value)
    ? [...itemsOn(value, now), stateOf(value, now), streamText(value, now), captionsText(value, now)]
    : isEventCard(value)
      ? [stateOf(value, now)]
      : []
  return [...own, ...event, ...Object.values(value).flatMap((child) => shownAt(child, now))]
}
