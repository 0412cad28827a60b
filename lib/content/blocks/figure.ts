import { z } from 'zod'
import { image } from '../image.ts'
import { key, record } from '../parse.ts'

export const figure = record({ _type: z.literal('figure'), _key: key, image })

export type Figure = z.output<typeof figure>
