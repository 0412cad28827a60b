import { z } from 'zod'
import { isReserved } from '../addresses/addresses.ts'

/** The longest slug of a document that is shown, in characters, as in sanity/queries/readable.ts. */
const longestSlug = 200

/** One segment of a path. Dot segments mean something else in paths (RFC 3986, 5.2.4). */
function isSegment(written: string): boolean {
  return !written.includes('/') && [...written].length <= longestSlug && written !== '.' && written !== '..'
}

/** The last part of an address, unchanged; it cannot contain half a character (a lone surrogate). */
export const slug = z
  .string()
  .min(1)
  .refine((written) => written.isWellFormed(), 'has half a character in it')
  .refine(isSegment, 'is no part of an address')

/** The last part of a document's address; a name reserved for other pages is invalid. */
export const documentSlug = slug.refine((written) => !isReserved(written), 'is the address of another page')
