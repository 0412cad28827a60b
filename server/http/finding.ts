import { type Address, addressKind } from '#lib/addresses/addresses.ts'
import { narrowingOf, searchQuery } from '#lib/addresses/searchAddress.ts'
import { decodePath, encodedPath, isAmbiguous } from '#lib/addresses/segment.ts'
import { nothingHere, partsOf } from './requestTarget.ts'
import type { Keeping } from './respond.ts'

/** What is known without asking the Content Lake. Paths are decoded. */
export type Known = {
  /** Whether there may be something at an address: a page, or a redirect from its path. */
  mayExist: (address: Address | undefined, path: string) => boolean
  /** The redirect that starts at a path with this query, as it is stored. */
  redirectWithQuery: (path: string, query: string) => string | undefined
  /** What an address is taken for when nothing is at it as it was written. */
  nearest: (path: string) => { page: string } | { redirect: string } | undefined
}

/** The page to answer with, by its address, and who may store the response. */
export type Found = { page: string; keeping: Keeping }

export const nothing: Found = { page: nothingHere, keeping: 'seconds' }

/** Longer than any search that is answered; the rest is cut off. */
const longestSearch = 200

const searchOf = (query: string): string | undefined => {
  const parameters = new URLSearchParams(query)
  const words = parameters.get('q')
  // A string cut in the middle of a character could not be encoded.
  return words === null
    ? undefined
    : searchQuery(
        words.slice(0, longestSearch).toWellFormed(),
        narrowingOf((name) => parameters.get(name) ?? undefined),
      )
}

/** Whether an address exists regardless of what is published. */
export const isAlwaysThere = (address: Address | undefined): boolean =>
  address !== undefined &&
  !('slug' in address || 'year' in address) &&
  !('page' in address && address.page > 1)

/**
 * The address of the page that answers for a redirect, as it is stored: the question mark becomes part of the last path
 * segment, by which the page looks up the redirect. However readers spell it, it is rendered and kept once.
 */
export function pageOfRedirect(from: string): string {
  const [path, query] = partsOf(from)
  const plain = encodedPath(path === '/' ? path : path.replace(/\/$/, ''))
  return query === '' ? plain : plain + encodeURIComponent(`?${query}`)
}

/** Finds what is at an address as it was sent. It may be written in many ways; nginx must store its copy under only one. */
export const findIn =
  ({ mayExist, redirectWithQuery }: Known) =>
  (path: string, query: string): Found => {
    if (isAmbiguous(path)) return nothing
    const decoded = decodePath(path)
    const address = addressKind(decoded)
    const words = address?.kind === 'search' ? searchOf(query) : undefined
    if (words !== undefined) return { page: path + words, keeping: 'nowhere' }
    const plain = encodedPath(decoded)
    const from = query === '' ? undefined : redirectWithQuery(decoded, query)
    if (from !== undefined) {
      const isPlain = path === plain && encodeURI(from.toWellFormed()) === `${path}?${query}`
      return { page: pageOfRedirect(from), keeping: isPlain ? 'copied' : 'seconds' }
    }
    if (!mayExist(address, decoded)) return nothing
    return { page: plain, keeping: path === plain && query === '' ? 'copied' : 'seconds' }
  }
