import { setTimeout as pause } from 'node:timers/promises'
import { read } from '#tests/support/reading.ts'

/** The expected response to a reader's visit to an address. */
export type Expected = {
  /** Its name in a table. */
  name: string
  address: string
  shows: (status: number, html: string) => boolean
}

/** Longer than every promise, in ms: a page that is still stale by then will stay so. */
const patience = 120_000

/** The time of the first response that shows it, by `performance.now()`. Polls with pauses of `rest` ms. */
export async function freshAt(site: string, { address, shows }: Expected, rest = 10): Promise<number> {
  for (const deadline = performance.now() + patience; performance.now() < deadline; await pause(rest)) {
    const { status, html } = await read(site + address)
    if (shows(status, html)) return performance.now()
  }
  throw new Error(`${address} is still not as it should be after ${patience / 1000} s`)
}

/** Like `freshAt`, for the last of several addresses. */
export async function allFreshAt(
  site: string,
  expected: readonly Expected[],
  rest?: number,
): Promise<number> {
  return Math.max(...(await Promise.all(expected.map((one) => freshAt(site, one, rest)))))
}
