import type { ArticleKind } from '../content/articleKind.ts'
import { addressOf, yearOf } from './addresses.ts'
import { pageNumber } from './pageNumber.ts'
import { kindOfSegment, segmentOfKind } from './typeSegments.ts'

/** What a search finds among: articles of a kind, or events. */
export type SearchKind = ArticleKind | 'event'

/** What a search is narrowed to, and which page of its hits is shown, from 1. */
export type Narrowing = { kind: SearchKind | undefined; year: number | undefined; page: number }

export const notNarrowed: Narrowing = { kind: undefined, year: undefined, page: 1 }

const eventSegment = 'arrangement'

const segmentOf = (kind: SearchKind): string => (kind === 'event' ? eventSegment : segmentOfKind[kind])

const kindOf = (segment: string): SearchKind | undefined =>
  segment === eventSegment ? 'event' : kindOfSegment(segment)

/** The names of a search's parameters. */
export const searchParameters = ['q', 'type', 'aar', 'side'] as const

/** The query of a search: words, and only what they are narrowed to. */
export function searchQuery(text: string, { kind, year, page }: Narrowing): string {
  const parameters = new URLSearchParams({ q: text })
  if (kind !== undefined) parameters.set('type', segmentOf(kind))
  if (year !== undefined) parameters.set('aar', String(year))
  if (page > 1) parameters.set('side', String(page))
  return `?${parameters}`
}

/** The address of a search. */
export const searchAddress = (text: string, narrowing: Narrowing = notNarrowed): string =>
  addressOf.search + searchQuery(text, narrowing)

/** The parameters of a search as they were sent, by name; what they do not say, or say otherwise, narrows nothing. */
export function narrowingOf(parameter: (name: string) => string | undefined): Narrowing {
  return {
    kind: kindOf(parameter('type') ?? ''),
    year: yearOf(parameter('aar') ?? ''),
    page: pageNumber(parameter('side') ?? '') ?? 1,
  }
}
