import { addressOf } from '#lib/addresses/addresses.ts'
import { canBeDecoded, isAmbiguous } from '#lib/addresses/segment.ts'
import { longestTarget } from '#lib/addresses/target.ts'

/** The request target, as a reader's request has it (RFC 9112, 3.2.1): bounded, and split into parts. */

/**
 * The address of the one page that says there is nothing here. It is rendered once for all addresses that readers make
 * up: 100,000 of them cost no rendering, no memory and no disk.
 */
export const nothingHere = '/-/ingenting-her'

/** Studio's address holds which panes are open, and a new document's initial values; no response repeats it. */
const longestInStudio = 8_000

/**
 * The path without superfluous slashes; unchanged when there are none. Browsers treat a backslash as a slash, and `/\x`
 * as another site.
 */
export const tidied = (path: string): string => `/${path.split(/[/\\]/).filter(Boolean).join('/')}`

/** Whether Next parses a path as we do, and can decode it. */
export const isClear = (path: string): boolean =>
  path === tidied(path) && !isAmbiguous(path) && canBeDecoded(path)

/** Splits a URL into its path and its query, which may contain further question marks. */
export function partsOf(url: string): [path: string, query: string] {
  const mark = url.indexOf('?')
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)]
}

/** The part of a URL that is used: all of it, or the missing page's when it is too long; of a search, the beginning. */
export function bounded(url: string): string {
  if (url.length <= longestTarget) return url
  const [path] = partsOf(url)
  if (path === addressOf.search) return url.slice(0, longestTarget)
  const isInStudio = path === '/studio' || path.startsWith('/studio/')
  return isInStudio && url.length <= longestInStudio && isClear(path) ? url : nothingHere
}
