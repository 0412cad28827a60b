import { z } from 'zod'
import { key, record } from '../border.ts'
import { image } from '../image.ts'

export const figure = record({ _type: z.literal('figure'), _key: key, image })

export type Figure = z.output<typeof figure>
