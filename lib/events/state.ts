import { isOff } from '../content/eventStatus.ts'
import type { Instant } from '../dates/oslo.ts'
import { type Phase, phaseOf } from './phase.ts'
import { type Staged, streamState } from './recording.ts'

/**
 * The phase of an event, taking its stream into account: an editor who says that the stream is live, or has ended,
 * knows better than the clock, especially for an event without an end time.
 */
export function stateOf(event: Staged, now: Instant): Phase {
  const phase = phaseOf(event, now)
  if (phase === 'upcoming') return phase
  const stream = streamState(event, now)
  if (stream === 'live') return 'ongoing'
  const isClosed = stream === 'ended' || stream === 'recording' || stream === 'removed'
  return phase === 'started' && isClosed ? 'over' : phase
}

/** Whether an event is on at `now`; a cancelled or postponed event never is. */
export function isOn(event: Staged, now: Instant): boolean {
  if (isOff(event.status)) return false
  const state = stateOf(event, now)
  return state === 'ongoing' || state === 'started'
}
