/** setTimeout takes no longer delay, in ms; one that rests longer looks again then. */
const longestTimer = 2 ** 31 - 1

export type Poller = {
  /** Runs it at once; not while it runs, and not once it is stopped. */
  wake: () => void
  /** Resolves when what runs now has ended. */
  ended: () => Promise<void>
  /** Runs it no more. Resolves when nothing runs. */
  stop: () => Promise<void>
}

type Plan = {
  /** One run. It may not reject: what it does after an error is its own matter. */
  run: () => Promise<void>
  /** How long to rest after a run, in ms; undefined rests until it is woken. Asked as it ends, so that no wake is lost. */
  rest: () => number | undefined
}

/** Runs some work at once, and again after each rest and when it is woken, never twice at a time. It keeps no process alive. */
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
