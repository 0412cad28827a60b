import { dayMs, millisecondsOf } from '../dates/oslo.ts'

/** An event and when it was published, ISO 8601 with offset. */
export type Published = { event: string; at: string }

/** Events that are one entry of a list: the newest of them, which the entry stands at the place of, and how many they are. */
export type Together = { head: string; count: number }

/**
 * Puts together the events that were published within the same 24 hours; `events` are in the order of the list, the newest
 * first. Each group is of 24 hours back from its newest event. So there are as few groups as can be above any place in the
 * list, and whatever is published within a day moves what is below by one place at most. (Days of the calendar would not
 * do: what is published around midnight is two.)
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
