import { type QueryName, queries } from './index.ts'
import { isOut, published } from './visible.ts'

/** A publication date, or the time of rendering: a draft may have none until it is published. */
const publishedOrNow = /* groq */ `coalesce(${published}, dateTime($now))`

/**
 * The query as the preview runs it. What is still to be published is shown, on its own page and in the lists that it
 * will be in; what a page cannot do without, and all other rules, are as for readers.
 */
export const draftQuery = (query: string): string =>
  query.replaceAll(isOut, 'true').replaceAll(published, publishedOrNow)

/** Every query of the public pages, by its name, as the preview runs it. */
export const draftQueries: Readonly<Record<QueryName, string>> = {
  ...queries,
  // The names are those of `queries`; `fromEntries` loses them.
  ...(Object.fromEntries(Object.entries(queries).map(([name, query]) => [name, draftQuery(query)])) as Record<
    QueryName,
    string
  >),
}
