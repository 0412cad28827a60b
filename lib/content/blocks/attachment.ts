import { z } from 'zod'
import { text } from '../border.ts'
import { file } from '../file.ts'

export const attachment = z.object({ _type: z.literal('attachment'), _key: text, file })

export type Attachment = z.output<typeof attachment>
