/** The longest delay that setTimeout accepts, in ms; a longer rest ends early, with an extra run. */
const longestTimer = 2 ** 31 - 1

export type Poller = {
  /** Starts a run immediately, unless one is in progress or the poller is stopped. */
  wake: () => void
  /** Resolves when the run in progress has ended. */
  ended: () => Promise<void>
  /** Starts no more runs. Resolves when none is in progress. */
  stop: () => Promise<void>
}

type Plan = {
  /** One run. It must not reject: it has to handle its own errors. */
  run: () => Promise<void>
  /** How long to rest after a run, in ms; undefined: until woken. Called as a run ends, so that no wake is lost. */
  rest: () => number | undefined
}

/**
 * Runs some work now, after each rest and when woken, never concurrently. Its timer does not keep the process alive.
 */
export function startPoller({ run, rest }: Plan): Poller {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined
  let stopped = false

  const sleep = (): void => {
    running = undefined
    const ms = stopped ? undefined : rest()
    if (ms === undefined) return
    timer = setTimeout(wake, Math.min(ms, longestTimer))
    timer.unref()
  }

  const wake = (): void => {
    if (running || stopped) return
    clearTimeout(timer)
    running = run().then(sleep)
  }

  wake()
  return {
    wake,
    ended: async () => running,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
