import type { z } from 'zod'
import { documentLanguage } from '../language.ts'
import { instant, optional, optionalText, record, text } from '../parse.ts'
import { documentSlug } from '../slug.ts'

const replacement = record({ _id: text, title: text, slug: documentSlug, language: documentLanguage })

const withdrawn = record({
  at: optional(instant),
  reason: optionalText,
  replacement: optional(replacement),
})

/** A withdrawn document stays at its address, with the reason and, where there is one, what replaces it. */
export const withdrawable = { withdrawn: optional(withdrawn) } satisfies z.ZodRawShape
