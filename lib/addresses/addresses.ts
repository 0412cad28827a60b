import type { ArticleKind } from '../content/articleKind.ts'
import { pageNumber } from './pageNumber.ts'
import { kindOfSegment, segmentOfKind } from './typeSegments.ts'

/** The names of the site's icons, at the root, where browsers and systems look for them. */
export const iconFiles = [
  'apple-touch-icon.png',
  'favicon.ico',
  'icon-192.png',
  'icon-512.png',
  'icon.svg',
] as const

export type IconFile = (typeof iconFiles)[number]

/** The public addresses, and the fields each of them contains. Pages of a list count from 1. */
type Fields = {
  front: Record<never, never>
  list: { page: number }
  document: { slug: string }
  /** An event as a calendar file, by the slug of the event. */
  calendar: { slug: string }
  topic: { slug: string; page: number }
  year: { year: number; page: number }
  /** The articles of a kind: all, those of a year, and those on a topic, by its slug. */
  type: { type: ArticleKind; page: number }
  typeYear: { type: ArticleKind; year: number; page: number }
  typeTopic: { type: ArticleKind; slug: string; page: number }
  events: { page: number }
  pastEvents: { page: number }
  /** The past events that began in a year. */
  pastYear: { year: number; page: number }
  search: Record<never, never>
  contact: Record<never, never>
  privacy: Record<never, never>
  accessibility: Record<never, never>
  sitemap: Record<never, never>
  robots: Record<never, never>
  manifest: Record<never, never>
  icon: { file: IconFile }
}

export type AddressKind = keyof Fields

/** What a path on this site stands for. */
export type Address = { [Kind in AddressKind]: { kind: Kind } & Fields[Kind] }[AddressKind]

/** Names below /aktuelt that no document may have as its slug: each is, or will be, an address of its own. */
export const reservedSlugs = [
  'side',
  'emne',
  'arkiv',
  'arrangement',
  'sok',
  'feed.xml',
  'feed.json',
  'kalender.ics',
] as const

/**
 * Whether lists have their addresses below a document's that has this slug. One that had it before they came keeps it;
 * no other is given it, or its address would be taken for a list's.
 */
export const isAboveLists = (slug: string): boolean => slug === 'type'

/** Whether a slug is reserved, so that no document may have it. */
export const isReserved = (slug: string): boolean => reservedSlugs.some((reserved) => reserved === slug)

const paged = (first: string, page: number): string => (page === 1 ? first : `${first}/side/${page}`)

const typePath = (type: ArticleKind): string => `/aktuelt/type/${segmentOfKind[type]}`

/** The paths on this site. Links to a page and invalidation of it must agree, so both use these. */
export const addressOf = {
  front: '/',
  list: (page: number): string => paged('/aktuelt', page),
  document: (slug: string): string => `/aktuelt/${encodeURIComponent(slug)}`,
  calendar: (slug: string): string => `/aktuelt/${encodeURIComponent(slug)}/kalender.ics`,
  topic: (slug: string, page: number): string => paged(`/aktuelt/emne/${encodeURIComponent(slug)}`, page),
  year: (year: number, page: number): string => paged(`/aktuelt/arkiv/${year}`, page),
  type: (type: ArticleKind, page: number): string => paged(typePath(type), page),
  typeYear: (type: ArticleKind, year: number, page: number): string =>
    paged(`${typePath(type)}/arkiv/${year}`, page),
  typeTopic: (type: ArticleKind, slug: string, page: number): string =>
    paged(`${typePath(type)}/emne/${encodeURIComponent(slug)}`, page),
  events: (page: number): string => paged('/aktuelt/arrangement', page),
  pastEvents: (page: number): string => paged('/aktuelt/arrangement/tidlegare', page),
  pastYear: (year: number, page: number): string => paged(`/aktuelt/arrangement/tidlegare/${year}`, page),
  search: '/aktuelt/sok',
  contact: '/kontakt',
  privacy: '/personvern',
  accessibility: '/tilgjenge',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  manifest: '/manifest.webmanifest',
  icon: (file: IconFile) => `/${file}` as const,
} as const satisfies Record<AddressKind, unknown>

/**
 * The page that the end of a path names: nothing is page 1, `side/<n>` a page from 2 on; anything else is undefined.
 */
function pageOf(rest: readonly string[]): { page: number } | undefined {
  if (rest.length === 0) return { page: 1 }
  const page = rest.length === 2 && rest[0] === 'side' ? pageNumber(rest[1] ?? '') : undefined
  return page === undefined ? undefined : { page }
}

/** The rest of a path after its fixed beginning; undefined when it begins otherwise. */
const below = (parts: readonly string[], ...beginning: string[]): string[] | undefined =>
  beginning.every((part, i) => parts[i] === part) ? parts.slice(beginning.length) : undefined

const exactly = (parts: readonly string[], ...wanted: string[]): Record<never, never> | undefined =>
  below(parts, ...wanted)?.length === 0 ? {} : undefined

/** The year that a part of a path names; undefined for anything but four digits, from 1000 to 2999. */
export const yearOf = (part: string): number | undefined =>
  /^[12]\d{3}$/.test(part) ? Number(part) : undefined

/** The kind that a path below `/aktuelt/type` is of, and the rest of the path. */
function belowType(parts: readonly string[]): { type: ArticleKind; rest: string[] } | undefined {
  const [segment = '', ...rest] = below(parts, 'aktuelt', 'type') ?? []
  const type = kindOfSegment(segment)
  return type && { type, rest }
}

type Reader<Kind extends AddressKind> = (parts: readonly string[]) => Fields[Kind] | undefined

/** The inverse of `addressOf`: parses a path's parts for each kind of address. */
const readers: { [Kind in AddressKind]: Reader<Kind> } = {
  front: (parts) => exactly(parts, ''),
  list: (parts) => {
    const rest = below(parts, 'aktuelt')
    return rest && pageOf(rest)
  },
  document: (parts) => {
    const [slug, ...rest] = below(parts, 'aktuelt') ?? []
    return slug && rest.length === 0 && !isReserved(slug) ? { slug } : undefined
  },
  calendar: (parts) => {
    const [slug, ...rest] = below(parts, 'aktuelt') ?? []
    return slug && !isReserved(slug) && exactly(rest, 'kalender.ics') ? { slug } : undefined
  },
  topic: (parts) => {
    const [slug, ...rest] = below(parts, 'aktuelt', 'emne') ?? []
    const page = pageOf(rest)
    return slug && page ? { slug, ...page } : undefined
  },
  year: (parts) => {
    const [first, ...rest] = below(parts, 'aktuelt', 'arkiv') ?? []
    const [year, page] = [yearOf(first ?? ''), pageOf(rest)]
    return year !== undefined && page ? { year, ...page } : undefined
  },
  type: (parts) => {
    const found = belowType(parts)
    const page = found && pageOf(found.rest)
    return page && { type: found.type, ...page }
  },
  typeYear: (parts) => {
    const { type, rest } = belowType(parts) ?? { rest: [] }
    const [first, ...after] = below(rest, 'arkiv') ?? []
    const [year, page] = [yearOf(first ?? ''), pageOf(after)]
    return type && year !== undefined && page ? { type, year, ...page } : undefined
  },
  typeTopic: (parts) => {
    const { type, rest } = belowType(parts) ?? { rest: [] }
    const [slug, ...after] = below(rest, 'emne') ?? []
    const page = pageOf(after)
    return type && slug && page ? { type, slug, ...page } : undefined
  },
  events: (parts) => {
    const rest = below(parts, 'aktuelt', 'arrangement')
    return rest && pageOf(rest)
  },
  pastEvents: (parts) => {
    const rest = below(parts, 'aktuelt', 'arrangement', 'tidlegare')
    return rest && pageOf(rest)
  },
  pastYear: (parts) => {
    const [first, ...rest] = below(parts, 'aktuelt', 'arrangement', 'tidlegare') ?? []
    const [year, page] = [yearOf(first ?? ''), pageOf(rest)]
    return year !== undefined && page ? { year, ...page } : undefined
  },
  search: (parts) => exactly(parts, 'aktuelt', 'sok'),
  contact: (parts) => exactly(parts, 'kontakt'),
  privacy: (parts) => exactly(parts, 'personvern'),
  accessibility: (parts) => exactly(parts, 'tilgjenge'),
  sitemap: (parts) => exactly(parts, 'sitemap.xml'),
  robots: (parts) => exactly(parts, 'robots.txt'),
  manifest: (parts) => exactly(parts, 'manifest.webmanifest'),
  icon: (parts) => {
    const file = iconFiles.find((name) => exactly(parts, name) !== undefined)
    return file && { file }
  },
}

const kinds = Object.keys(readers) as AddressKind[] // `readers` has these keys and no others

/** What a decoded path, without a query, stands for; undefined when it is not a public address. */
export function addressKind(path: string): Address | undefined {
  if (!path.startsWith('/')) return undefined
  const parts = path.slice(1).split('/')
  for (const kind of kinds) {
    const fields = readers[kind](parts)
    if (fields) return { kind, ...fields } as Address // the reader of a kind gives the fields of that kind
  }
  return undefined
}

/** Pages are read-only. */
export const pageMethods: readonly string[] = ['GET', 'HEAD']

/**
 * Paths that are not pages, and their methods: the build's files, the endpoints, pictures and files, and Studio. A name
 * that ends in a slash covers everything below it. Only these are passed on to Next: a built site and Studio request
 * nothing else (seen in Chromium, 2026-11-25), and Next's responses to anything else contain scripts and cost queries.
 */
export const notPages = {
  '/_next/static/': pageMethods,
  '/api/affected': pageMethods,
  '/api/draft-mode/disable': ['GET'],
  '/api/draft-mode/enable': ['GET'],
  '/api/draft-mode/perspective': ['POST'],
  '/api/freshness': pageMethods,
  '/api/health': pageMethods,
  '/api/links': pageMethods,
  '/api/revalidate': ['POST'],
  '/media/': pageMethods,
  '/studio': pageMethods,
  '/studio/': pageMethods,
} as const satisfies Record<`/${string}`, readonly string[]>

const named = Object.entries(notPages)

/**
 * The methods allowed for a path, as it was sent, that is not a page; undefined for any other path: a page, or nothing.
 */
export const methodsOf = (path: string): readonly string[] | undefined =>
  named.find(([name]) => (name.endsWith('/') ? path.startsWith(name) : path === name))?.[1]
