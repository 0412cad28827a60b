import { createContext, Script } from 'node:vm'

/** In ms. The hosted Content Lake gives a query a minute; here everybody else waits while a query runs. */
export const queryTimeLimit = 10_000

export class TimeLimitError extends Error {
  override name = 'TimeLimitError'
  constructor() {
    super('The work was ended at its time limit')
  }
}

/** Steps between two checks of the clock. One step may walk 10,000 documents by itself, in about 1 ms. */
const stepsBetweenLooks = 64

/** A clock for synchronous work, during which no timer can fire, so the work itself must check the time. */
export type Clock = {
  /** Starts a time limit of so many ms. */
  start(limit: number): void
  /** Whether the time is up. Called at every step of the work. */
  isUp(): boolean
  /** @throws TimeLimitError when the time is up. */
  check(): void
}

export function clock(): Clock {
  let deadline = Number.POSITIVE_INFINITY
  let left = stepsBetweenLooks
  let up = false
  const isUp = () => {
    left -= 1
    if (up || left > 0) return up
    left = stepsBetweenLooks
    up = performance.now() > deadline
    return up
  }
  return {
    start(limit) {
      left = stepsBetweenLooks
      up = false
      deadline = performance.now() + limit
    },
    isUp,
    check() {
      if (isUp()) throw new TimeLimitError()
    },
  }
}

const realm = createContext({})
const call = new Script('work()')

/**
 * Runs synchronous work that cannot check the clock itself, such as a regular expression; V8 stops it after `limit` ms.
 * Each call starts a thread, which takes some 0.2 ms.
 * @throws TimeLimitError, or what the work throws.
 */
export function endedAfter<T>(limit: number, work: () => T): T {
  realm.work = work
  try {
    return call.runInContext(realm, { timeout: limit })
  } catch (error) {
    if (!isTimeout(error)) throw error
    throw new TimeLimitError()
  } finally {
    realm.work = undefined
  }
}

/** The error comes from the other realm, so it is not an instance of our `Error`. */
const isTimeout = (error: unknown) =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
