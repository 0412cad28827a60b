const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/** A dummy base, only used to find out whether an address parses as a relative one. */
const base = 'https://site.invalid'

/**
 * An address that is safe in `href`, or undefined when it must be shown as plain text. Allowed: https, http, mailto,
 * tel, a path on this site and an in-page anchor. Rejected: every other scheme, `//host`, and anything no browser can
 * parse. Browsers drop tabs and line breaks and read `\` as `/`, so both are rejected before anything else is checked.
 */
export function safeHref(written: string): string | undefined {
  const href = written.trim()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being refused
  if (href === '' || /[\u0000-\u001f\u007f\\]/.test(href)) return undefined
  if (href.startsWith('//') || !URL.canParse(href, base)) return undefined
  if (href.startsWith('/') || href.startsWith('#')) return href
  return URL.canParse(href) && schemes.has(new URL(href).protocol) ? href : undefined
}

/** The host of an address, to tell readers where a link leads; undefined for addresses on this site. */
export const hostOf = (href: string): string | undefined =>
  /^https?:/i.test(href) && URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : undefined

/** Turns a telephone number as written into a `tel:` link; undefined when it contains anything but a number. */
export function telHref(phone: string): string | undefined {
  const digits = phone.replace(/[\s()-]/g, '')
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined
}

/**
 * Turns a mail address into a link; undefined when it is not one, so that nothing can be injected into header fields.
 */
export const mailHref = (email: string): string | undefined =>
  /^[^\s@?&%]+@[^\s@?&%]+\.[^\s@?&%]+$/.test(email) ? `mailto:${email}` : undefined

/** A host as people write it where an address is asked for: «www.example.no/pamelding». */
const bareHost = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]|$)/u

/** A complete address for a link, from one written without its scheme or as a mail address; undefined when it is none. */
export function hrefAsTyped(written: string): string | undefined {
  const address = written.trim()
  const given = safeHref(address)
  // «mailto:a@b.no» has the form of a mail address too.
  if (given !== undefined && URL.canParse(given)) return given
  const whole = bareHost.test(address) ? `https://${address}` : (mailHref(address) ?? address)
  const href = safeHref(whole)
  return href !== undefined && URL.canParse(href) ? href : undefined
}

/**
 * Whether an editor may link to an address: anything that pages show as a link, except http. A public body should not
 * send readers to a page that is only available unencrypted.
 */
export const isAllowedHref = (href: string): boolean =>
  !/\s/.test(href) && safeHref(href) !== undefined && !/^http:/i.test(href)

/** Whether an address is a complete https address. */
export const isHttps = (url: string): boolean => isAllowedHref(url) && /^https:/i.test(url)

/** Whether an address is a path on this site. */
export const isPath = (path: string): boolean => path.startsWith('/') && isAllowedHref(path)
