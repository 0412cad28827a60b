import { z } from 'zod'
import { choice, key, optionalText, record } from '../parse.ts'
import { innerText, withText } from './text.ts'

export const calloutTones = ['info', 'success', 'warning'] as const

export const callout = record({
  _type: z.literal('callout'),
  _key: key,
  tone: choice(calloutTones, 'info'),
  title: optionalText,
  content: innerText,
}).refine(
  ({ title, content }) => title !== undefined || withText(content).length > 0,
  'a callout needs words',
)

export type Callout = z.output<typeof callout>
