const schemes = ['https:', 'mailto:', 'tel:']

/** Whether a link may stand in running text: https, mailto, tel, a path on this site or a place on the page. */
export function isAllowedHref(href: string): boolean {
  if (/\s/.test(href)) return false
  // Two slashes would leave the site without naming a scheme, and browsers read a backslash as a slash.
  if (/^(\/(?![/\\])|#)/.test(href)) return true
  return URL.canParse(href) && schemes.includes(new URL(href).protocol)
}

/** Whether an address is complete and encrypted. */
export const isHttps = (url: string): boolean =>
  !/\s/.test(url) && URL.canParse(url) && new URL(url).protocol === 'https:'

/** Whether an address is a path on this site. */
export const isPath = (path: string): boolean => /^\/(?![/\\])\S*$/.test(path)
