import { z } from 'zod'
import { isReserved } from '../addresses/addresses.ts'

/** The last part of an address, unchanged; it cannot contain half a character (a lone surrogate). */
export const slug = z
  .string()
  .min(1)
  .refine((written) => written.isWellFormed(), 'has half a character in it')

/** The last part of a document's address; a name reserved for other pages is invalid. */
export const documentSlug = slug.refine((written) => !isReserved(written), 'is the address of another page')
