import { z } from 'zod'
import { file } from '../file.ts'
import { key, record } from '../parse.ts'

export const attachment = record({ _type: z.literal('attachment'), _key: key, file })

export type Attachment = z.output<typeof attachment>
