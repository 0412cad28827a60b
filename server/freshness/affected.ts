import { addressKind } from '#lib/addresses/addresses.ts'
import { decodePath } from '#lib/addresses/segment.ts'
import { isSeen } from '#sanity/isSeen.ts'
import type { Tag } from '#sanity/tags.ts'
import { idIn } from './askedTags.ts'
import type { Ledger } from './ledger.ts'
import { mayExist } from './mayExist.ts'
import type { CachedPages } from './pageCache.ts'

/** Public addresses that a change makes new, the shortest first, and whether there are more than these. */
export type Affected = { addresses: string[]; more: boolean }

/** The most addresses that are told: more than that, nobody reads. */
export const mostAddresses = 20

/** The most that are looked through for these. The site's settings are on every page, and anybody may ask. */
const mostLookedThrough = 2_000

/**
 * The cached pages with any of these tags, at `now` (ms since the epoch), of those that readers may see. A tag of a
 * document that they must not know of counts as one that nothing has: another page may refer to it, and would tell that
 * it exists. `alerts` is what every page has, though none was made from it. For the same reason, an address is told only where readers do get something: an old address that leads to
 * a document waiting for its time is cached, as not found.
 */
export function affectedBy(
  tags: readonly Tag[],
  {
    ledger,
    pages,
    now,
  }: { ledger: Ledger; pages: Pick<CachedPages, 'under' | 'every' | 'statusOf'>; now: number },
): Affected {
  const isKnown = (tag: Tag): boolean => {
    const id = idIn(tag)
    const entry = id === undefined ? undefined : ledger.get(id)
    return id === undefined || (entry !== undefined && isSeen(entry.summary, now))
  }
  const isPublic = (address: string): boolean => {
    const path = decodePath(address)
    return mayExist(ledger, addressKind(path), path, now) && (pages.statusOf(address) ?? 404) < 400
  }
  const found: string[] = []
  const having = tags.includes('alerts') ? [...pages.every()] : pages.under(tags.filter(isKnown))
  const candidates = having.slice(0, mostLookedThrough).sort(byLength)
  for (const address of candidates) {
    if (!isPublic(address)) continue
    if (found.length === mostAddresses) return { addresses: found, more: true }
    found.push(address)
  }
  return { addresses: found, more: false }
}

const byLength = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1)
