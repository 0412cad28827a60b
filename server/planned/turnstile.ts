/** Lets through so many pieces of work at a time; the others wait for their turn, in order. */
export function turnstile(atOnce: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const queue: (() => void)[] = []
  let inside = 0
  const leave = (): void => {
    const next = queue.shift()
    if (next) next()
    else inside--
  }
  return async (work) => {
    if (inside < atOnce) inside++
    else await new Promise<void>((resolve) => queue.push(resolve))
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
