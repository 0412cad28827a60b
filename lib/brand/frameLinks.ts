import type { SiteSettings } from '../content/siteSettings.ts'

/** So many fit beside each other at the top of a page; on a phone they are two or three lines. */
export const mostHeaderLinks = 5

type Links = SiteSettings['links']

/** The body's own links: those at the top of each page, and those at its foot, with what there is no room for above. */
export function frameLinksOf(links: Links): { header: Links; footer: Links } {
  const wanted = links.filter(({ place }) => place === 'header')
  const others = links.filter(({ place }) => place === 'footer')
  return { header: wanted.slice(0, mostHeaderLinks), footer: [...wanted.slice(mostHeaderLinks), ...others] }
}
