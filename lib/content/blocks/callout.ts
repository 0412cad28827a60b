import { z } from 'zod'
import { optionalText, text } from '../border.ts'
import { innerText } from './text.ts'

export const calloutTones = ['info', 'success', 'warning'] as const

export const callout = z.object({
  _type: z.literal('callout'),
  _key: text,
  tone: z
    .enum(calloutTones)
    .nullish()
    .transform((tone) => tone ?? 'info'),
  title: optionalText,
  content: innerText,
})

export type Callout = z.output<typeof callout>
