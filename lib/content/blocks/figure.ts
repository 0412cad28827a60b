import { z } from 'zod'
import { picture } from '../image.ts'
import { key, record } from '../parse.ts'

export const figure = record({ _type: z.literal('figure'), _key: key, image: picture })

export type Figure = z.output<typeof figure>
