/** Limits how many tasks run at a time. */
export type Limiter = {
  /** Runs a task when its turn comes, after those queued before it. */
  run: <T>(work: () => Promise<T>) => Promise<T>
  /** How many tasks are waiting for their turn. */
  waiting: () => number
}

/** Runs at most `limit` tasks at a time; the others wait in order. */
export function limiter(limit: number): Limiter {
  let running = 0
  const queue: (() => void)[] = []
  return {
    async run(work) {
      if (running >= limit) await new Promise<void>((resolve) => queue.push(resolve))
      else running += 1
      try {
        return await work()
      } finally {
        // The slot passes directly to the next in line, so that a newcomer cannot jump the queue.
        const next = queue.shift()
        if (next) next()
        else running -= 1
      }
    },
    waiting: () => queue.length,
  }
}
