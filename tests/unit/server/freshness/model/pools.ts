import type { ContentType } from '#sanity/contentTypes.ts'

/** Few ids and few slugs, so that documents meet: at an address, in a reference, after a deletion. */
export const ids = {
  article: ['a1', 'a2', 'a3', 'a4', 'x1', 'x2'],
  event: ['e1', 'e2', 'e3', 'e4', 'x1', 'x2'],
  topic: ['t1', 't2', 't3'],
  person: ['p1', 'p2'],
  siteSettings: ['siteSettings'],
  redirect: ['r1', 'r2'],
  alert: ['v1', 'v2', 'planned.v3'],
  'sanity.imageAsset': ['image-1', 'image-2'],
  'sanity.fileAsset': ['file-1', 'file-2'],
} as const satisfies Record<ContentType, readonly [string, ...string[]]>

export const slugs = ['ei-sak', 'møte', 'tre', 'klima', 'to saker'] as const
export const topicSlugs = ['klima', 'hav', 'å-lære'] as const
/** What nothing ever has. */
export const unknownSlug = 'ukjend'

export const froms = [
  '/gamal',
  '/aktuelt/ei-sak',
  '/aktuelt/ei-sak/kalender.ics',
  '/aktuelt/gamal-sak',
] as const
export const words = ['sild', 'torsk'] as const
export const years = [2024, 2025] as const
