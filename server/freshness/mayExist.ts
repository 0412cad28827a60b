import { type Address, addressOf } from '#lib/addresses/addresses.ts'
import { cardsPerPage } from '#lib/addresses/pageNumber.ts'
import { spellingsOf } from '#lib/addresses/redirects.ts'
import { decodePath } from '#lib/addresses/segment.ts'
import type { Ledger } from './ledger.ts'

/**
 * Whether anything may exist at an address at `now` (ms since the epoch), according to the ledger. So an address that a
 * reader makes up takes no query and no cache entry, and one whose document waits for its publication time is answered
 * the same way, and as fast. `path` is decoded. In doubt the answer is yes, except for a path with a query: that is an
 * old address which an editor has redirected, exactly as written, or nothing.
 */
export function mayExist(ledger: Ledger, address: Address | undefined, path: string, now: number): boolean {
  if (ledger.size() === 0) return !path.includes('?')
  const isRedirected = (from: string) =>
    spellingsOf(from).some((spelling) => ledger.hasName('redirect', spelling, now))
  if (isRedirected(path)) return true
  if (address === undefined) return false
  // One page more than there can be, because the last one may just have disappeared.
  const isPage = !('page' in address) || address.page <= Math.ceil(ledger.size() / cardsPerPage) + 1
  switch (address.kind) {
    case 'document':
    case 'calendar':
      return ledger.hasName('document', address.slug, now)
    case 'topic':
      return (
        isPage &&
        // A topic that has moved takes its numbered pages with it.
        (ledger.hasName('topic', address.slug, now) ||
          isRedirected(decodePath(addressOf.topic(address.slug, 1))))
      )
    case 'typeTopic':
      return isPage && ledger.hasName('topic', address.slug, now)
    case 'pastYear':
      return isPage && ledger.hasName('pastYear', String(address.year), now)
    case 'year':
    case 'typeYear':
      return isPage && ledger.hasName('year', String(address.year), now)
    default:
      return isPage
  }
}
