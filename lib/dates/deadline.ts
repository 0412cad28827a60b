import { type Instant, millisecondsOf } from './oslo.ts'

/** Whether a deadline has passed at `now`; the deadline's own instant is still within it. */
export const hasPassed = (deadline: Instant, now: Instant): boolean =>
  millisecondsOf(now) > millisecondsOf(deadline)
