import type { z } from 'zod'
import { image } from './image.ts'
import { optional, optionalText, record, text } from './parse.ts'

export const person = record({
  _id: text,
  name: optionalText,
  role: optionalText,
  organisation: optionalText,
  email: optionalText,
  phone: optionalText,
  image: optional(image),
})
  .refine(
    ({ name, role, organisation, email, phone }) =>
      [name, role, organisation, email, phone].some((line) => line !== undefined),
    'a person needs a name, or anything else to be known by',
  )
  .transform(({ _id, ...rest }) => ({ id: _id, ...rest }))

export type Person = z.output<typeof person>
