import type { SanityClient } from '@sanity/client'
import { tagsOfChange } from '../tags.ts'
import { addressesOf } from './affected.ts'
import type { Change } from './change.ts'
import { reachOf } from './reach.ts'
import { waitUntilReached } from './settle.ts'
import { type Verified, type Verifier, verify } from './verify.ts'

/** What a change led to: every address it may be seen at, and whether that one shows it now. `took` is in ms. */
export type Refreshed = { tags: string[]; addresses: Verified[]; fresh: boolean; took: number }

const limits = { reach: 2_000, verify: 10_000, atOnce: 4 } as const

async function inTurns<T, R>(
  items: readonly T[],
  atOnce: number,
  run: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  const work = async () => {
    for (const [index, item] of queue) results[index] = await run(item)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return results
}

/**
 * The one path of freshness: sees that the Content Lake holds the change, clears what it touches, and fetches every
 * affected address until it shows the change.
 * @throws ContentAwayError or the client's error when the Content Lake does not answer; nothing is cleared then.
 */
export async function refresh(change: Change, client: SanityClient, verifier: Verifier): Promise<Refreshed> {
  const began = performance.now()
  await waitUntilReached(change, client, limits.reach)
  const tags = tagsOfChange(change.type, await reachOf(change, client))
  await verifier.clear(tags)
  const addresses = await inTurns(await addressesOf(tags, client), limits.atOnce, (address) =>
    verify(address, verifier, limits.verify),
  )
  const fresh = addresses.every((address) => address.fresh)
  return { tags, addresses, fresh, took: Math.round(performance.now() - began) }
}
