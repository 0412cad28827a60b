import type { Address } from '#lib/addresses/addresses.ts'
import { cardsPerPage } from '#lib/addresses/pageNumber.ts'
import { spellingsOf } from '#lib/addresses/redirects.ts'
import type { Ledger } from './ledger.ts'

/**
 * Whether there may be something at an address at `now` (ms since the epoch), by what the ledger knows: so that an address
 * that a reader makes up is answered without asking anyone, and kept nowhere; and one where something waits for its time
 * is answered alike, and as fast. `path` is decoded. It errs on the side of yes, save where it has a query: that is an old address which an editor has led elsewhere, just as it is written, or else no part of any.
 */
export function mayExist(ledger: Ledger, address: Address | undefined, path: string, now: number): boolean {
  if (ledger.size() === 0) return !path.includes('?')
  if (spellingsOf(path).some((spelling) => ledger.hasName('redirect', spelling, now))) return true
  if (address === undefined) return false
  // One page more than there can be, for the last one may just have gone.
  const isPage = !('page' in address) || address.page <= Math.ceil(ledger.size() / cardsPerPage) + 1
  switch (address.kind) {
    case 'document':
    case 'calendar':
      return ledger.hasName('document', address.slug, now)
    case 'topic':
      return isPage && ledger.hasName('topic', address.slug, now)
    case 'year':
      return isPage && ledger.hasName('year', String(address.year), now)
    default:
      return isPage
  }
}
