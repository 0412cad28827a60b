import { isInstant } from '../dates/written.ts'

/** An item of a programme as it is stored, half filled in perhaps. */
export type TimedItem = { startsAt?: string | undefined; endsAt?: string | undefined }

/** The event whose programme it is. */
type Frame = { startsAt?: unknown; allDay?: unknown }

/**
 * When a new item after these starts: when the last that has a time ends, or the event starts where there is none yet.
 * Undefined where nothing tells: that item has no end, the others have no times, or the event lasts whole days.
 */
export function nextStart(before: readonly TimedItem[], event: Frame): string | undefined {
  const last = before.findLast(({ startsAt, endsAt }) => isInstant(startsAt) || isInstant(endsAt))
  if (last !== undefined) return isInstant(last.endsAt) ? last.endsAt : undefined
  return before.length === 0 && event.allDay !== true && isInstant(event.startsAt)
    ? event.startsAt
    : undefined
}

/** The latest time that these items and their event know: a time of day alone is meant on its day. */
export function nearestTime(before: readonly TimedItem[], event: Frame): string | undefined {
  const times = before.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]).filter(isInstant)
  return times.at(-1) ?? (isInstant(event.startsAt) ? event.startsAt : undefined)
}

/**
 * The items in order of their start; those that start together keep their order. One without a start belongs to the item
 * before it, and stays there.
 */
export function byTime<Item extends TimedItem>(items: readonly Item[]): Item[] {
  const parts: { at: number; items: Item[] }[] = []
  for (const item of items) {
    const last = parts.at(-1)
    if (isInstant(item.startsAt)) parts.push({ at: Date.parse(item.startsAt), items: [item] })
    else if (last === undefined) parts.push({ at: Number.NEGATIVE_INFINITY, items: [item] })
    else last.items.push(item)
  }
  return parts.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).flatMap(({ items: part }) => part)
}
