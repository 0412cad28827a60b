import { type Address, addressKind, addressOf } from '#lib/addresses/addresses.ts'
import { asNumbered, folded, withoutEnding } from '#lib/addresses/asTheyCome.ts'
import { addressKey } from '#lib/addresses/redirects.ts'
import { decodeSegment } from '#lib/addresses/segment.ts'
import type { Ledger } from './ledger.ts'
import { mayExist } from './mayExist.ts'

/** What an address that is not one of ours is taken for: a page at its own address, or a redirect as it is stored. */
export type Nearest = { page: string } | { redirect: string }

const redirectLike = (ledger: Ledger, address: string, now: number): string | undefined =>
  ledger.nameLike('redirect', addressKey(address), now)

/**
 * The redirect that starts at a path with a query, as it is stored; undefined when none does. Letters may be in either
 * case, and parameters that only track do not count; all others must be those of the redirect.
 */
export const redirectWithQuery = (
  ledger: Ledger,
  path: string,
  query: string,
  now: number,
): string | undefined => {
  const from = [query, decodeSegment(query)]
    .flatMap(withoutEnding)
    .map((each) => redirectLike(ledger, `${path}?${each}`, now))
    .find((each) => each !== undefined)
  return from?.includes('?') ? from : undefined
}

/** The address of a page that may be there, of a path in lower case; slugs are written as they are stored. */
function pageAt(ledger: Ledger, path: string, now: number): string | undefined {
  const address = addressKind(path)
  if (address === undefined) return undefined
  const stored = asStored(ledger, address, now)
  return stored && mayExist(ledger, stored, path, now) ? addressOfPage(stored) : undefined
}

function asStored(ledger: Ledger, address: Address, now: number): Address | undefined {
  if (!('slug' in address)) return address
  const kind = address.kind === 'topic' || address.kind === 'typeTopic' ? 'topic' : 'document'
  const slug = ledger.nameLike(kind, folded(address.slug), now)
  return slug === undefined ? undefined : { ...address, slug }
}

function addressOfPage(address: Address): string {
  switch (address.kind) {
    case 'list':
    case 'events':
    case 'pastEvents':
      return addressOf[address.kind](address.page)
    case 'document':
    case 'calendar':
      return addressOf[address.kind](address.slug)
    case 'topic':
      return addressOf.topic(address.slug, address.page)
    case 'year':
    case 'pastYear':
      return addressOf[address.kind](address.year, address.page)
    case 'type':
      return addressOf.type(address.type, address.page)
    case 'typeYear':
      return addressOf.typeYear(address.type, address.year, address.page)
    case 'typeTopic':
      return addressOf.typeTopic(address.type, address.slug, address.page)
    case 'icon':
      return addressOf.icon(address.file)
    default:
      return addressOf[address.kind]
  }
}

/**
 * What a decoded path most likely means, in capitals, with the end of a sentence, characters that nobody sees, or the
 * number of a list's first page; undefined when it is like nothing. It looks up names in memory, at most 27, and asks the
 * Content Lake nothing, however many addresses are made up; a page that it names has yet to be looked at.
 */
export function nearest(ledger: Ledger, path: string, now: number): Nearest | undefined {
  for (const candidate of withoutEnding(asNumbered(path))) {
    const bare = asNumbered(folded(candidate).split('/').filter(Boolean).join('/'))
    const page = pageAt(ledger, asNumbered(`/${bare}`), now)
    if (page !== undefined) return { page }
    const redirect = redirectLike(ledger, candidate.replaceAll('?', ''), now)
    if (redirect !== undefined) return { redirect }
  }
  return undefined
}
