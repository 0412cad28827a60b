import { setTimeout as pause } from 'node:timers/promises'
import { versionsAt } from '../addresses.ts'
import type { Read } from '../read.ts'
import type { Tag } from '../tags.ts'

/** How an address came out: fresh or not, after how many fetches. */
export type Verified = { address: string; fresh: boolean; attempts: number }

export type Verifier = {
  /** Reads past every cache. */
  read: Read
  /** Fetches an address of this site as a reader would. */
  visit: (address: string) => Promise<{ status: number; html: string }>
  /** Clears tags so that the next visit renders anew. */
  clear: (tags: readonly Tag[]) => Promise<void>
}

const longestPause = 500

/** A render that began before the clearing may end after it, and is then kept: every third failure clears again. */
const failuresPerClearing = 3

const carries = (html: string, version: string): boolean =>
  html.includes(`name="content-version" content="${version}"`)

async function isFresh(address: string, { read, visit }: Verifier): Promise<boolean> {
  const [expected, answer] = await Promise.all([versionsAt(address, read), visit(address)])
  if (expected === undefined) return answer.status === 404
  return answer.status === 200 && expected.every((version) => carries(answer.html, version))
}

/** Fetches an address until it shows what the Content Lake holds, or `limit` ms have passed. */
export async function verify(
  address: string,
  tags: readonly Tag[],
  verifier: Verifier,
  limit: number,
): Promise<Verified> {
  const deadline = performance.now() + limit
  for (let attempts = 1, delay = 10; ; attempts++, delay = Math.min(delay * 2, longestPause)) {
    if (await isFresh(address, verifier)) return { address, fresh: true, attempts }
    if (performance.now() + delay > deadline) return { address, fresh: false, attempts }
    if (attempts % failuresPerClearing === 0) await verifier.clear(tags)
    await pause(delay)
  }
}
