import { z } from 'zod'
import { isReserved } from '../addresses/addresses.ts'

/** The last part of an address, just as it stands; half a character cannot be in any. */
export const slug = z
  .string()
  .min(1)
  .refine((written) => written.isWellFormed(), 'has half a character in it')

/** The last part of a document's address; one that other pages have is none. */
export const documentSlug = slug.refine((written) => !isReserved(written), 'is the address of another page')
