import { z } from 'zod'
import { key, record } from '../border.ts'
import { file } from '../file.ts'

export const attachment = record({ _type: z.literal('attachment'), _key: key, file })

export type Attachment = z.output<typeof attachment>
