import type { z } from 'zod'
import { runningText } from './blocks/index.ts'
import { flag, optionalText, record } from './parse.ts'

/** What the frame of every page needs to know about the publishing body. */
export const siteSettings = record({
  name: optionalText,
  lead: optionalText,
  email: optionalText,
  phone: optionalText,
  postalAddress: optionalText,
  accessibilityStatementUrl: optionalText,
  hasContact: flag,
  hasPrivacy: flag,
  hasAccessibility: flag,
})

export type SiteSettings = z.output<typeof siteSettings>

/** The texts of the pages that every site has; no other page needs to load them. */
export const sitePages = record({
  contact: runningText,
  privacy: runningText,
  accessibility: runningText,
})

export type SitePageName = keyof typeof sitePages.shape
