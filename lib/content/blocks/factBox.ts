import { z } from 'zod'
import { key, record, text } from '../parse.ts'
import { innerText } from './text.ts'

export const factBox = record({ _type: z.literal('factBox'), _key: key, title: text, content: innerText })

export type FactBox = z.output<typeof factBox>
