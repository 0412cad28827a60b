import { z } from 'zod'
import { choice, optionalText, text } from '../border.ts'
import { innerText } from './text.ts'

export const calloutTones = ['info', 'success', 'warning'] as const

export const callout = z.object({
  _type: z.literal('callout'),
  _key: text,
  tone: choice(calloutTones, 'info'),
  title: optionalText,
  content: innerText,
})

export type Callout = z.output<typeof callout>
