const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/** A letter for a base: only tells whether what was written has a scheme or a host of its own. */
const base = 'https://site.invalid'

/**
 * An address that may stand in `href`, or undefined when it must be shown as plain text. Allowed: https, http, mailto,
 * tel, a path on this site and an in-page anchor. Refused: every other scheme, `//host`, and what no browser can parse.
 * Browsers drop tabs and line breaks and read `\` as `/`, so both are refused before anything is looked at.
 */
export function safeHref(written: string): string | undefined {
  const href = written.trim()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being refused
  if (href === '' || /[\u0000-\u001f\u007f\\]/.test(href)) return undefined
  if (href.startsWith('//') || !URL.canParse(href, base)) return undefined
  if (href.startsWith('/') || href.startsWith('#')) return href
  return URL.canParse(href) && schemes.has(new URL(href).protocol) ? href : undefined
}

/** The host of an address, for saying where a link leads; undefined for addresses on this site. */
export const hostOf = (href: string): string | undefined =>
  /^https?:/i.test(href) && URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : undefined

/** A telephone number as written, to one that can be dialled; undefined when it holds anything but a number. */
export function telHref(phone: string): string | undefined {
  const digits = phone.replace(/[\s()-]/g, '')
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined
}

/** A mail address to a link; undefined when it is no address, so that nothing else can be put into the header fields. */
export const mailHref = (email: string): string | undefined =>
  /^[^\s@?&%]+@[^\s@?&%]+\.[^\s@?&%]+$/.test(email) ? `mailto:${email}` : undefined

/**
 * Whether an editor may link to it: what the pages would show as a link, save http. A page that is only to be had
 * unencrypted is not one a public body should send readers to.
 */
export const isAllowedHref = (href: string): boolean =>
  !/\s/.test(href) && safeHref(href) !== undefined && !/^http:/i.test(href)

/** Whether an address is complete and encrypted. */
export const isHttps = (url: string): boolean => isAllowedHref(url) && /^https:/i.test(url)

/** Whether an address is a path on this site. */
export const isPath = (path: string): boolean => path.startsWith('/') && isAllowedHref(path)
