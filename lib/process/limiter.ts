/** Runs pieces of work, so many at a time. */
export type Limiter = {
  /** Runs it when its turn comes; the others before it go first. */
  run: <T>(work: () => Promise<T>) => Promise<T>
  /** How many wait for their turn. */
  waiting: () => number
}

/** Lets at most `limit` pieces of work run at a time; the others wait in order. */
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
        // The place passes on to the next in line, so nobody who comes now can slip in before it.
        const next = queue.shift()
        if (next) next()
        else running -= 1
      }
    },
    waiting: () => queue.length,
  }
}
