import { dates } from './fragments.ts'
import { type QueryName, queries } from './index.ts'
import { documentFields } from './queries.ts'
import { readable } from './readable.ts'
import { published } from './visible.ts'

/** The document's own dates: a draft may have no publication date until it is published. */
const draftDates = dates.replace(published, /* groq */ `coalesce(${published}, dateTime($now))`)

/**
 * One document by its id as stored. It is asked in the perspective `raw`, where a reference leads to what is published of
 * a document and never to its draft, and with readers' own rules for all that is referred to: of what is not published,
 * this shows the one document. Only the first dates are replaced, which are its own.
 */
const sharedQuery = /* groq */ `
  *[_id == $id && _type in ["article", "event"] && ${readable}][0]{${documentFields.replace(dates, draftDates)}}
`

/** The queries of a page that one draft is shown on: readers' own, but for the document itself. */
export const sharedQueries: Readonly<Record<QueryName, string>> = { ...queries, document: sharedQuery }
