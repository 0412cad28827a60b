/** Lets at most `limit` pieces of work run at a time; the others wait in order. */
export function limiter(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await work()
    } finally {
      // The place passes on to the next in line, so nobody who comes now can slip in before it.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
