/** The Content Lake tries for half an hour, in milliseconds, and then gives a message up. */
const giveUpAfter = 30 * 60 * 1000

/** Short, because a receiver that is just starting is met soon. */
const firstDelay = 1000

/** A receiver that comes back after a long outage waits at most this long for the next attempt. */
const longestDelay = 60 * 1000

/**
 * When to try a message again after its `attempts`-th attempt (1 or more) failed: twice as long after each, in ms since
 * the epoch. Undefined: give up.
 */
export function nextAttemptAt(createdAt: number, attempts: number, now: number): number | undefined {
  const at = now + Math.min(firstDelay * 2 ** (attempts - 1), longestDelay)
  return at - createdAt > giveUpAfter ? undefined : at
}
