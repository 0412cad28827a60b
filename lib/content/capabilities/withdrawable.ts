import { z } from 'zod'
import { choice, instant, lenient, text } from '../border.ts'
import { languages } from '../language.ts'

const replacement = z.object({ _id: text, title: text, slug: text, language: choice(languages, 'nn') })

const withdrawn = z.object({
  at: instant,
  reason: text,
  replacement: lenient('withdrawn.replacement', replacement),
})

export type Withdrawn = z.output<typeof withdrawn>

/** A withdrawn document stays at its address, with the reason and, where there is one, what replaces it. */
export const withdrawable = { withdrawn: lenient('withdrawn', withdrawn) } satisfies z.ZodRawShape
