import { z } from 'zod'
import { hostOf, safeHref } from '../addresses/links.ts'
import { hexOf } from '../brand/colour.ts'
import { isReadable } from '../brand/contrast.ts'
import { runningText } from './blocks/index.ts'
import { logo } from './logo.ts'
import { choice, flag, key, lenientList, optional, optionalText, record } from './parse.ts'

/** The colour that the site's themes are made from. One that could not be read somewhere is not shown anywhere. */
const accent = z.string().transform((written, context) => {
  const hex = hexOf(written)
  if (hex !== undefined && isReadable(hex)) return hex
  const message = hex === undefined ? 'Is no colour' : 'Has too little contrast somewhere'
  context.issues.push({ code: 'custom', message, input: undefined })
  return z.NEVER
})

/** An address that a link of the frame may have: that of a page, here or elsewhere. */
const address = z.string().transform((written, context) => {
  const href = safeHref(written)
  if (href !== undefined && (href.startsWith('/') || hostOf(href) !== undefined)) return href
  context.issues.push({ code: 'custom', message: 'Is no address of a page', input: undefined })
  return z.NEVER
})

/** A link in the frame of every page: what it says, and its address, if it has one that leads somewhere. */
export type FrameLink = { words: string; url: string | undefined }

type Written = { title: string | undefined; url: string | undefined }

const saysSomething = ({ title, url }: Written): boolean => title !== undefined || url !== undefined

/** A link without words has those that its address begins with; one without an address is its words alone. */
const shown = ({ title, url = '' }: Written): FrameLink => ({
  words: title ?? hostOf(url) ?? url,
  url: url || undefined,
})

const empty = 'a link needs words or an address'

const parentSite = record({ name: optionalText, url: optional(address) })
  .refine(({ name, url }) => saysSomething({ title: name, url }), empty)
  .transform(({ name, url }) => shown({ title: name, url }))

/** Where a link of the body's own stands on each page. */
export const linkPlaces = ['header', 'footer'] as const

const link = record({
  _key: key,
  title: optionalText,
  url: optional(address),
  place: choice(linkPlaces, 'footer'),
})
  .refine(saysSomething, empty)
  .transform(({ _key, place, ...rest }) => ({ _key, place, ...shown(rest) }))

/** What the frame of every page needs to know about the publishing body. */
export const siteSettings = record({
  name: optionalText,
  lead: optionalText,
  email: optionalText,
  phone: optionalText,
  postalAddress: optionalText,
  accessibilityStatementUrl: optionalText,
  logo: optional(logo),
  logoDark: optional(logo),
  accent: optional(accent),
  parentSite: optional(parentSite),
  links: lenientList(link),
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
