/** Where a link leads: a path on the site with its query, or an address elsewhere, in the form that it is asked for. */
export type Side = { inside: string } | { outside: string }

/**
 * Which side of a site an address (https, http, or a path) is on. The site is known by its host: its pages are linked to with
 * either scheme. An address elsewhere comes without its fragment, and without a user's name and password, which are sent to
 * nobody. Undefined for what no browser can parse.
 */
export function sideOf(href: string, siteUrl: string): Side | undefined {
  const url = URL.parse(href, siteUrl)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  if (url.host === new URL(siteUrl).host) return { inside: url.pathname + url.search }
  url.hash = ''
  url.username = ''
  url.password = ''
  return { outside: url.href }
}
