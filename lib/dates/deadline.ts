import { type Instant, millisecondsOf } from './oslo.ts'

/** Whether a deadline has passed at `now`: it holds to the very instant. */
export const hasPassed = (deadline: Instant, now: Instant): boolean =>
  millisecondsOf(now) > millisecondsOf(deadline)
