import { documentQuery, listQuery, newsQuery, siteQuery, upcomingQuery } from './queries.ts'

/** Every query that public pages read, with its parameters. A new one needs a row in sanity/tags.ts to compile. */
export type QueryParams = {
  site: Record<string, never>
  news: { count: number }
  upcoming: { count: number }
  list: { from: number; to: number }
  document: { slug: string }
}

export type QueryName = keyof QueryParams

export const queries = {
  site: siteQuery,
  news: newsQuery,
  upcoming: upcomingQuery,
  list: listQuery,
  document: documentQuery,
} as const satisfies Record<QueryName, string>
