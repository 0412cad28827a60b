import type { SitePageName, SiteSettings } from '../content/siteSettings.ts'
import { safeHref } from './links.ts'

const names = ['contact', 'privacy', 'accessibility'] as const satisfies SitePageName[]

/** The address of the accessibility statement; undefined when none is set, or it is not allowed as a link. */
export const statementOf = ({ accessibilityStatementUrl }: SiteSettings): string | undefined =>
  accessibilityStatementUrl === undefined ? undefined : safeHref(accessibilityStatementUrl)

export const hasContactLines = ({ email, phone, postalAddress }: SiteSettings): boolean =>
  [email, phone, postalAddress].some((line) => line !== undefined)

const isThere: Record<SitePageName, (settings: SiteSettings) => boolean> = {
  contact: (settings) => settings.hasContact || hasContactLines(settings),
  privacy: ({ hasPrivacy }) => hasPrivacy,
  accessibility: (settings) => settings.hasAccessibility || statementOf(settings) !== undefined,
}

/**
 * The pages among contact, privacy and accessibility that have content, in the order in which they are linked to. Both
 * the links and the pages use this, so that no link leads to a page that is not found.
 */
export const sitePagesOf = (settings: SiteSettings | undefined): SitePageName[] =>
  names.filter((name) => settings !== undefined && isThere[name](settings))
