/** The public addresses, as paths on this site. What links to a page and what clears it must agree, so both ask here. */
export const addressOf = {
  frontPage: '/',
  list: (page: number): string => (page === 1 ? '/aktuelt' : `/aktuelt/side/${page}`),
  document: (slug: string): string => `/aktuelt/${encodeURIComponent(slug)}`,
} as const

/** The first parts of paths that are no page: Next's own, the endpoints, Studio, and files. */
export const notPages = ['_next', 'api', 'studio', 'media', 'favicon.ico', 'icon.svg'] as const
