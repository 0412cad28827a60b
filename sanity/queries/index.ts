import type { ArticleKind } from '#lib/content/articleKind.ts'
import {
  documentQuery,
  eventDatesQuery,
  frontEventsQuery,
  listQuery,
  newsQuery,
  pastEventsQuery,
  pastYearQuery,
  pastYearsQuery,
  sitePagesQuery,
  siteQuery,
  topicQuery,
  topicsQuery,
  typeQuery,
  typeTopicQuery,
  typeYearQuery,
  upcomingQuery,
  versionsQuery,
  yearQuery,
  yearsQuery,
} from './queries.ts'
import { redirectQuery, targetQuery } from './redirect.ts'
import { mapQuery } from './sitemap.ts'

/** The part of a list to read: from one index up to, but not including, another. */
type Part = { from: number; to: number }

/**
 * Every query that public pages run, with its parameters except the query time. A new one does not compile without a
 * row in sanity/tags.ts.
 */
export type QueryParams = {
  site: Record<never, never>
  sitePages: Record<never, never>
  news: { count: number }
  /** How many of each. */
  frontEvents: { running: number; toBegin: number; calledOff: number }
  upcoming: Part
  eventDates: Record<never, never>
  /** The ids of events that have an entry, of those that stand for a group, and how many of a group to name. */
  list: { heads: string[]; groups: string[]; shown: number } & Part
  topic: { slug: string } & Part
  /** `start` and `end` are the bounds of `year` in Oslo. */
  year: { year: number; start: string; end: string } & Part
  type: { type: ArticleKind } & Part
  typeYear: { type: ArticleKind; year: number; start: string; end: string } & Part
  typeTopic: { type: ArticleKind; slug: string } & Part
  pastEvents: Part
  /** `start` and `end` are the bounds of `year` in Oslo. */
  pastYear: { year: number; start: string; end: string } & Part
  pastYears: Record<never, never>
  topics: Record<never, never>
  years: Record<never, never>
  document: { slug: string }
  /** The document whose page it is for, and those of its group of versions that are known so far. */
  versions: { id: string; ids: string[] }
  /**
   * `words` are patterns, each a space-separated list of spellings; all words must match. `telling` is the letters of
   * the word that passages are shown for, composed first and decomposed last.
   */
  map: { count: number }
  /** All spellings of one address. */
  redirect: { from: string[] }
  /** Whether the document that a redirect leads to is visible. */
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
  type: typeQuery,
  typeYear: typeYearQuery,
  typeTopic: typeTopicQuery,
  pastEvents: pastEventsQuery,
  pastYear: pastYearQuery,
  pastYears: pastYearsQuery,
  topics: topicsQuery,
  years: yearsQuery,
  document: documentQuery,
  versions: versionsQuery,
  map: mapQuery,
  redirect: redirectQuery,
  target: targetQuery,
} as const satisfies Record<QueryName, string>
