import { z } from 'zod'
import { text } from '../border.ts'
import { image } from '../image.ts'

export const figure = z.object({ _type: z.literal('figure'), _key: text, image })

export type Figure = z.output<typeof figure>
