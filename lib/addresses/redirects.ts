import { folded, foldedQuery } from './asTheyCome.ts'
import { decodePath } from './segment.ts'

/**
 * Removes trailing slashes. Not with `/\/+$/`, which starts over at each of 15,000 slashes that are followed by an `x`.
 */
function withoutSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}

/** Text that is the same whether percent-encoded or not. */
const isPlain = /^[\w./-]*$/

/**
 * The spellings in which an editor may have written the address that a reader requests: decoded or percent-encoded
 * (upper or lower case), with or without a trailing slash. `path` is decoded; the spellings are unique.
 */
export function spellingsOf(path: string): string[] {
  const bare = withoutSlashes(path).normalize('NFC') || '/'
  // Nearly all made-up paths are plain, and are looked up in just these two spellings: 7 us of each response.
  if (isPlain.test(bare)) return bare === '/' ? [bare] : [bare, `${bare}/`]
  const encoded = encodeURI(bare.toWellFormed())
  const lowerCase = encoded.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())
  const spellings = [bare, encoded, lowerCase]
  return [...new Set(spellings.flatMap((spelling) => [spelling, `${withoutSlashes(spelling)}/`]))]
}

/**
 * An address in the form in which redirects are compared: decoded, composed, in lower case, without a fragment, slashes too
 * many, characters that are not seen, or parameters that only track. `path` may have a query.
 */
export function addressKey(address: string): string {
  const [before = ''] = address.split('#')
  const mark = before.indexOf('?')
  const path = mark < 0 ? before : before.slice(0, mark)
  const query = mark < 0 ? '' : foldedQuery(before.slice(mark + 1))
  const bare = folded(decodePath(path)).split('/').filter(Boolean).join('/')
  return `/${bare}${query && `?${query}`}`
}

/** Whether two spellings mean one address, for redirects. */
export const sameAddress = (a: string, b: string): boolean => addressKey(a) === addressKey(b)
