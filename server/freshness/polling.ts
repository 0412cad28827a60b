import { log } from '#lib/log.ts'
import { startPoller } from '#lib/process/poller.ts'

export type Polling = {
  /** Resolves when the work has succeeded once. */
  first: Promise<void>
  /** Runs the work again as soon as the current run has ended. */
  wake: () => void
  /** Resolves when nothing is running any more. */
  stop: () => Promise<void>
}

type Plan = {
  name: string
  /** `turn` is the number of times it has succeeded before. */
  work: (turn: number) => Promise<void>
  /** How long to wait after a success, in ms. */
  interval: () => number
  /** How long to wait after a failure, in ms. */
  retry: number
}

/** Runs the work now and then repeatedly, never twice at a time; of failures in a row, only the first is logged. */
export function startPolling({ name, work, interval, retry }: Plan): Polling {
  const { promise: first, resolve: succeeded } = Promise.withResolvers<void>()
  let turn = 0
  let rest = retry
  let again = false
  let wasWell = true

  async function run(): Promise<void> {
    again = false
    try {
      await work(turn)
      turn++
      wasWell = true
      succeeded()
      rest = interval()
    } catch (error) {
      if (wasWell) log.error({ err: error }, `${name} failed; it is tried again`)
      wasWell = false
      rest = retry
    }
  }

  const poller = startPoller({ run, rest: () => (again ? 0 : rest) })
  return {
    first,
    wake() {
      again = true
      poller.wake()
    },
    stop: poller.stop,
  }
}
