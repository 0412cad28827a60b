import type { z } from 'zod'
import { image } from './image.ts'
import { lenient, optionalText, record, text } from './parse.ts'

export const person = record({
  _id: text,
  name: text,
  role: optionalText,
  organisation: optionalText,
  email: optionalText,
  phone: optionalText,
  image: lenient('image', image),
}).transform(({ _id, ...rest }) => ({ id: _id, ...rest }))

export type Person = z.output<typeof person>
