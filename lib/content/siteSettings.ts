import { z } from 'zod'
import { optionalText, text } from './border.ts'

/** What the frame of every page needs to know of the body that publishes. */
export const siteSettings = z.object({
  name: text,
  lead: optionalText,
  email: optionalText,
  phone: optionalText,
  postalAddress: optionalText,
  accessibilityStatementUrl: optionalText,
})

export type SiteSettings = z.output<typeof siteSettings>
