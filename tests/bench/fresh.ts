import { setTimeout as pause } from 'node:timers/promises'
import { read } from '#tests/support/reading.ts'

/** What a reader's visit to an address shall be answered. */
export type Expected = {
  /** What it is called in a table. */
  name: string
  address: string
  shows: (status: number, html: string) => boolean
}

/** Beyond every promise, in ms: what is not fresh by then never will be. */
const patience = 120_000

/** When a visit that shows it has been answered, by `performance.now()`. Visits follow each other after `rest` ms. */
export async function freshAt(site: string, { address, shows }: Expected, rest = 10): Promise<number> {
  for (const deadline = performance.now() + patience; performance.now() < deadline; await pause(rest)) {
    const { status, html } = await read(site + address)
    if (shows(status, html)) return performance.now()
  }
  throw new Error(`${address} is still not as it should be after ${patience / 1000} s`)
}

/** As `freshAt`, for the last of several addresses. */
export async function allFreshAt(
  site: string,
  expected: readonly Expected[],
  rest?: number,
): Promise<number> {
  return Math.max(...(await Promise.all(expected.map((one) => freshAt(site, one, rest)))))
}
