import {
  documentQuery,
  eventDatesQuery,
  frontEventsQuery,
  listQuery,
  newsQuery,
  pastEventsQuery,
  sitePagesQuery,
  siteQuery,
  topicQuery,
  topicsQuery,
  upcomingQuery,
  yearQuery,
  yearsQuery,
} from './queries.ts'
import { redirectQuery, targetQuery } from './redirect.ts'
import { searchQuery } from './search.ts'
import { mapQuery } from './sitemap.ts'

/** The part of a list that is asked for: from an index until before another. */
type Part = { from: number; to: number }

/**
 * Every query that public pages read, with its parameters beside the moment. A new one needs a row in sanity/tags.ts to
 * compile.
 */
export type QueryParams = {
  site: Record<never, never>
  sitePages: Record<never, never>
  news: { count: number }
  /** How many of each. */
  frontEvents: { running: number; toBegin: number; calledOff: number }
  upcoming: Part
  eventDates: Record<never, never>
  /** The ids of events that have an entry, of those among them that stand for several, and how many of these to name. */
  list: { heads: string[]; groups: string[]; shown: number } & Part
  topic: { slug: string } & Part
  /** `start` and `end` are the bounds of `year` in Oslo. */
  year: { year: number; start: string; end: string } & Part
  pastEvents: Part
  topics: Record<never, never>
  years: Record<never, never>
  document: { slug: string }
  /**
   * `words` are patterns, each with a space between its spellings, and all must fit. `telling` are the letters of the one
   * that passages are shown for, composed first and decomposed last.
   */
  search: { words: string[]; telling: string[]; isPlain: boolean; count: number }
  map: { count: number }
  /** All spellings of one address. */
  redirect: { from: string[] }
  /** Whether readers find the document that a redirect leads to. */
  target: { slug: string }
}

export type QueryName = keyof QueryParams

export const queries = {
  site: siteQuery,
  sitePages: sitePagesQuery,
  news: newsQuery,
  frontEvents: frontEventsQuery,
  upcoming: upcomingQuery,
  eventDates: eventDatesQuery,
  list: listQuery,
  topic: topicQuery,
  year: yearQuery,
  pastEvents: pastEventsQuery,
  topics: topicsQuery,
  years: yearsQuery,
  document: documentQuery,
  search: searchQuery,
  map: mapQuery,
  redirect: redirectQuery,
  target: targetQuery,
} as const satisfies Record<QueryName, string>
