import { isSeen } from '#sanity/isSeen.ts'
import type { Summary } from '#sanity/summary.ts'

type Known = { summary: Summary; calendarBehind: boolean }

/**
 * Whether the calendars of those who have an event are behind once it has become `after`, at `now` (ms since the epoch):
 * its time, place, status or stream changed while readers could see it, and its sequence did not rise (RFC 5545,
 * 3.8.7.4). Studio raises it with every publication of its own; other programs may not. It stays so until the sequence
 * rises. False when what was there before is not known.
 */
export function isCalendarBehind(
  before: Known | undefined,
  after: Summary | undefined,
  now: number,
): boolean {
  const [old, current] = [before?.summary.calendar, after?.calendar]
  if (before === undefined || old === undefined || current === undefined) return false
  if (current.sequence > old.sequence) return false
  return before.calendarBehind || (current.hash !== old.hash && isSeen(before.summary, now))
}
