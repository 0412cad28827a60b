import { addressOf } from '#lib/addresses/addresses.ts'
import { canBeDecoded, isAmbiguous } from '#lib/addresses/segment.ts'
import { longestTarget } from '#lib/addresses/target.ts'

/** What a reader asks for, as it is written in a request (RFC 9112, 3.2.1): bounded, and taken apart. */

/**
 * The address of the one page that says that there is nothing here. It is rendered once for all addresses that readers
 * make up: 100,000 of them cost no rendering, no memory and no disk.
 */
export const nothingHere = '/-/ingenting-her'

/** Studio keeps in its address which panes are open, and what a new document begins with; nothing repeats it. */
const longestInStudio = 8_000

/**
 * The path with no slash too many; the same one when there is none. Browsers take a backslash for a slash, and `/\x`
 * for another site.
 */
export const tidied = (path: string): string => `/${path.split(/[/\\]/).filter(Boolean).join('/')}`

/** Whether Next reads a path as we do, and can. */
export const isClear = (path: string): boolean =>
  path === tidied(path) && !isAmbiguous(path) && canBeDecoded(path)

/** A path and its query, which may have more question marks in it. */
export function partsOf(url: string): [path: string, query: string] {
  const mark = url.indexOf('?')
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)]
}

/** What is looked at of a path with its query: all of it, or that of nothing; of a search the beginning. */
export function bounded(url: string): string {
  if (url.length <= longestTarget) return url
  const [path] = partsOf(url)
  if (path === addressOf.search) return url.slice(0, longestTarget)
  const isInStudio = path === '/studio' || path.startsWith('/studio/')
  return isInStudio && url.length <= longestInStudio && isClear(path) ? url : nothingHere
}
