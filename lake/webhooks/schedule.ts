/** The Content Lake tries for half an hour, in milliseconds, and then gives a message up. */
export const GIVE_UP_AFTER = 30 * 60 * 1000

/** Short, because a receiver that is just starting is met soon. */
const FIRST_DELAY = 1000

/** A receiver that comes back after a long outage waits at most this long for the next attempt. */
const LONGEST_DELAY = 60 * 1000

/**
 * When to try a message again after its `attempts`-th attempt (1 or more) failed: twice as long after each, in ms since
 * the epoch. Undefined: give up.
 */
export function nextAttemptAt(createdAt: number, attempts: number, now: number): number | undefined {
  const at = now + Math.min(FIRST_DELAY * 2 ** (attempts - 1), LONGEST_DELAY)
  return at - createdAt > GIVE_UP_AFTER ? undefined : at
}
