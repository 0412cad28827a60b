import { setTimeout as pause } from 'node:timers/promises'
import { type Expected, expectedAt } from '../addresses.ts'
import type { Read } from '../read.ts'
import type { Tag } from '../tags.ts'

/** How an address came out: fresh or not, after how many fetches. */
export type Verified = { address: string; fresh: boolean; attempts: number }

/** What a reader gets: the status, and the whole body. */
export type Answer = { status: number; html: string }

export type Verifier = {
  /** Reads past every cache. */
  read: Read
  /** Fetches an address of this site as a reader would. */
  visit: (address: string) => Promise<Answer>
  /** Clears tags so that the next visit renders anew. */
  clear: (tags: readonly Tag[]) => Promise<void>
}

const longestPause = 500

/**
 * Every third failure clears all that the address is made of: a render that began before the clearing may end after it
 * and is then kept, and another change, whose own webhook still waits behind this one, may show on the same page.
 */
const failuresPerClearing = 3

const carries = (html: string, version: string): boolean =>
  html.includes(`name="content-version" content="${version}"`)

const shows = ({ versions }: Expected, { status, html }: Answer): boolean =>
  versions === undefined
    ? status === 404
    : status === 200 && versions.every((version) => carries(html, version))

/** Fetches an address until it shows what the Content Lake holds, or `limit` ms have passed. */
export async function verify(address: string, verifier: Verifier, limit: number): Promise<Verified> {
  const deadline = performance.now() + limit
  for (let attempts = 1, delay = 10; ; attempts++, delay = Math.min(delay * 2, longestPause)) {
    const [expected, answer] = await Promise.all([
      expectedAt(address, verifier.read),
      verifier.visit(address),
    ])
    if (shows(expected, answer)) return { address, fresh: true, attempts }
    if (performance.now() + delay > deadline) return { address, fresh: false, attempts }
    if (attempts % failuresPerClearing === 0) await verifier.clear(expected.tags)
    await pause(delay)
  }
}
