/** In ms: what fails again and again is told once in it, with how often it did. */
const told = 60_000

/** More kinds of fault than a lake has at a time; beyond it, it begins to count anew. */
const mostKinds = 100

const isOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Reports faults to an operator: each kind of error at once, and then once a minute, with how often it was met
 * meanwhile. A full disk refuses what every request and every delivery would write, some thousand times a minute.
 * `clock` gives ms from any fixed point.
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
