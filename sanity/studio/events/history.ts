import type { SanityClient } from '@sanity/client'
import { versionsOf } from '../history.ts'
import type { Fields } from './kinds.ts'

/** How many publications back the search goes, at one small request each. */
const mostSteps = 25

/**
 * The latest published revision before `current` for which `isWanted` holds; undefined when there is none within 25
 * publications, or when the history does not reach that far. Rejects with the client's error when it does not answer.
 */
export async function latestBefore(
  client: SanityClient,
  current: Fields,
  isWanted: (earlier: Fields) => boolean,
): Promise<Fields | undefined> {
  let at = current._updatedAt
  for (let step = 0; step < mostSteps; step++) {
    if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return undefined
    const time = new Date(Date.parse(at) - 1).toISOString()
    const [earlier] = await versionsOf(client, [String(current._id)], { time })
    if (earlier === undefined || isWanted(earlier)) return earlier
    at = earlier._updatedAt
  }
  return undefined
}
