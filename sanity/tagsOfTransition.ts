import { hasPassed } from '#lib/dates/deadline.ts'
import { millisecondsOf } from '#lib/dates/oslo.ts'
import { stateOf } from '#lib/events/state.ts'
import type { Summary } from './summary.ts'
import { allPlaces, type Tag, tagsOfChange } from './tags.ts'

/**
 * The tags to invalidate when time alone, after `since` and until `at` (ms since the epoch), changes what is shown of a
 * document. Publication makes it appear, and expiry removes it from lists. A card shows that a deadline has passed, and
 * an event's state, which also moves it from the upcoming events to the past ones; everything else is only on the
 * document's own page.
 */
export function tagsOfTransition(summary: Summary, since: number, at: number): Tag[] {
  const comes = (instant: string | undefined): boolean => {
    const ms = instant === undefined ? Number.NaN : millisecondsOf(instant)
    return ms > since && ms <= at
  }
  if (comes(summary.publishedAt)) return tagsOfChange(summary, undefined, at)
  const tags = new Set<Tag>([`document:${summary.id}`])
  if (comes(summary.expiresAt)) {
    const [listed, expired] = [allPlaces(summary), allPlaces({ ...summary, expiresAt: undefined })]
    for (const [tag, order] of listed) if (expired.get(tag) !== order) tags.add(tag)
  }
  // The start itself counts too: lists use it even when an event of whole days began at midnight.
  if (
    summary.type === 'event' &&
    (comes(summary.startsAt) || hasMovedOn(summary, new Date(since), new Date(at)))
  ) {
    tags.add(`card:${summary.id}`).add('list:events')
  }
  if (
    summary.deadline !== undefined &&
    hasPassed(summary.deadline, new Date(at)) &&
    !hasPassed(summary.deadline, new Date(since))
  ) {
    tags.add(`card:${summary.id}`)
  }
  return [...tags]
}

function hasMovedOn(
  { startsAt, endsAt, allDay, status, streamState }: Summary,
  since: Date,
  at: Date,
): boolean {
  if (startsAt === undefined) return false
  const event = { startsAt, endsAt, allDay, status, stream: streamState && { state: streamState } }
  return stateOf(event, since) !== stateOf(event, at)
}
