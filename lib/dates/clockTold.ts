import { type Instant, millisecondsOf, osloDay } from './oslo.ts'

/**
 * Which of a document's instants are told with the clock, and not by their day alone: all of a notice, whose readers
 * need to know whether the water was bad this morning; of other documents, those that share their day with another.
 */
export function clockTold(instants: readonly Instant[], isNotice: boolean): (at: Instant) => boolean {
  const onDay = new Map<string, Set<number>>()
  for (const at of instants) {
    const day = osloDay(at)
    onDay.set(day, (onDay.get(day) ?? new Set()).add(millisecondsOf(at)))
  }
  return (at) => isNotice || (onDay.get(osloDay(at))?.size ?? 0) > 1
}
