import { safeHref } from '#lib/addresses/links.ts'

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
