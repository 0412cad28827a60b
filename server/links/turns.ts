/** Ms since any fixed point, and a pause of so many ms. */
export type Clock = { now: () => number; pause: (ms: number) => Promise<void> }

/** The rest of a host between two requests, in ms. */
export const gap = 1_000

/** Lets each host be asked once a second, by whatever links: resolves when it is this request's turn. */
export function hostTurns(clock: Clock): (host: string) => Promise<void> {
  const free = new Map<string, number>()
  return async (host) => {
    const now = clock.now()
    const at = Math.max(now, free.get(host) ?? now)
    free.set(host, at + gap)
    if (at > now) await clock.pause(at - now)
  }
}
