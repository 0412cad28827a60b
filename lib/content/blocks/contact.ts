import { z } from 'zod'
import { text } from '../border.ts'
import { person } from '../person.ts'

export const contact = z.object({ _type: z.literal('contact'), _key: text, person })

export type Contact = z.output<typeof contact>
