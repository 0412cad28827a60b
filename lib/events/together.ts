import { dayMs, millisecondsOf } from '../dates/oslo.ts'

/** An event and its time of publication, ISO 8601 with offset. */
export type Published = { event: string; at: string }

/**
 * Events that share one list entry: `head` is the newest, whose position the entry has, and `count` how many there are.
 */
export type Together = { head: string; count: number }

/**
 * Groups the events that were published within the same 24 hours; `events` are in list order, newest first. Each group
 * spans the 24 hours before its newest event. So there are as few groups as possible above any position in the list,
 * and all that is published within a day moves the entries below by at most one position. (Calendar days would not do:
 * events published around midnight would be two groups.)
 */
export function publishedTogether(events: readonly Published[]): Together[] {
  const groups: (Together & { since: number })[] = []
  for (const { event, at } of events) {
    const published = millisecondsOf(at)
    const group = groups.at(-1)
    if (group && published > group.since) group.count += 1
    else groups.push({ head: event, count: 1, since: published - dayMs })
  }
  return groups.map(({ head, count }) => ({ head, count }))
}
