import { z } from 'zod'
import { optionalText, record } from './parse.ts'

/** A place is known by its name, or else by its address. */
export const place = record({ name: optionalText, address: optionalText }).transform(
  ({ name, address }, context) => {
    const known = name ?? address
    if (known !== undefined) return { name: known, address: name === undefined ? undefined : address }
    context.issues.push({ code: 'custom', message: 'a place needs name or address', input: undefined })
    return z.NEVER
  },
)

export type Place = z.output<typeof place>
