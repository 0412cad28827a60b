import { z } from 'zod'
import { key, record } from '../parse.ts'
import { person } from '../person.ts'

export const contact = record({ _type: z.literal('contact'), _key: key, person })

export type Contact = z.output<typeof contact>
