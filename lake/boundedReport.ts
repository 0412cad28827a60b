/** In ms: a repeated error is reported once per interval, with the number of times it occurred. */
const told = 60_000

/** More kinds of errors than a lake meets at a time; when it is reached, all counts start over. */
const mostKinds = 100

const isOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Reports errors to the operator: each kind of error immediately, and then at most once a minute, with the number of
 * times it occurred in between. A full disk fails every request's and every delivery's write, some thousand times a
 * minute. `clock` returns ms since any fixed point.
 */
export function boundedReport(write: (line: string) => void, clock: () => number) {
  const kinds = new Map<string, { at: number; more: number }>()
  return (message: string, error: unknown): void => {
    const kind = isOf(error)
    const last = kinds.get(kind)
    if (last && clock() - last.at < told) {
      last.more++
      return
    }
    if (kinds.size >= mostKinds) kinds.clear()
    kinds.set(kind, { at: clock(), more: 0 })
    const often = last?.more ? ` (and ${last.more} times more since it was last told)` : ''
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
    write(`${message}${often}: ${cause}`)
  }
}
