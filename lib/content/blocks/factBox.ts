import { z } from 'zod'
import { text } from '../border.ts'
import { innerText } from './text.ts'

export const factBox = z.object({ _type: z.literal('factBox'), _key: text, title: text, content: innerText })

export type FactBox = z.output<typeof factBox>
