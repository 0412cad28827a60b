/** The Content Lake retries for half an hour and then gives up on a message. In ms. */
const giveUpAfter = 30 * 60 * 1000

/** Short, so that a receiver that is just starting is reached soon. */
const firstDelay = 1000

/** A receiver that recovers from a long outage waits at most this long for the next attempt. */
const longestDelay = 60 * 1000

/**
 * When to retry a message after its `attempts`-th attempt (1 or more) has failed, in ms since the epoch; the delay
 * doubles each time. Undefined: give up.
 */
export function nextAttemptAt(createdAt: number, attempts: number, now: number): number | undefined {
  const at = now + Math.min(firstDelay * 2 ** (attempts - 1), longestDelay)
  return at - createdAt > giveUpAfter ? undefined : at
}
