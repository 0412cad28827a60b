import { addressKind, methodsOf } from '#lib/addresses/addresses.ts'
import { decodePath } from '#lib/addresses/segment.ts'
import type { Freshness } from '../freshness/freshness.ts'

/** What freshness knows of this site, without a request. */
export type Known = Pick<Freshness, 'isPublished' | 'mayExist' | 'nearest' | 'redirectWithQuery' | 'shown'>

/**
 * Whether a path on this site, with its query, leads to something as far as the ledger knows: a page, an old address that
 * leads on, or what is no page (Studio, files).
 */
export function leadsSomewhere(target: string, known: Known): boolean {
  const [written = '', query = ''] = target.split('?', 2)
  if (methodsOf(written) !== undefined) return true
  const path = decodePath(written)
  return (
    known.mayExist(addressKind(path), path) ||
    (query !== '' && known.redirectWithQuery(path, query) !== undefined) ||
    known.nearest(path) !== undefined
  )
}
