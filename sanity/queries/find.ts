import { defineQuery } from 'groq'
import { cardFields } from './fragments.ts'
import { listed, visible } from './visible.ts'

/** Queries by which something is found otherwise than in a list: by its words, by the map, by its old address. */

const named = /* groq */ `[title, coalesce(shortTitle, "")]`
const introduced = /* groq */ `[title, coalesce(shortTitle, ""), coalesce(lead, "")]`

/** All words of a document, also those inside boxes, quotations and callouts. */
const written = /* groq */ `[
  title, coalesce(shortTitle, ""), coalesce(lead, ""),
  coalesce(pt::text(body), ""), coalesce(pt::text(body[].content[]), "")
]`

/**
 * All the words must be there. Those that have them in the title come first, then those that have them in title and
 * lead, and among these the newest. Not by `score()`: the hosted one weighs how rare a word is and how long a text, so
 * that what is new would hardly count, and the local one counts otherwise.
 */
export const searchQuery = defineQuery(`
  *[${listed} && ${written} match $words]
  | order(
      select(${named} match $words => 0, ${introduced} match $words => 1, 2),
      dateTime(publishedAt) desc, _id
    )[0...$count]{${cardFields}}
`)

/** No `_id`, for the map is tied to the addresses and dates of documents, and not to every revision of them. */
export const mapQuery = defineQuery(`
  *[${visible} && !defined(withdrawn)] | order(dateTime(publishedAt) desc, _id)[0...$count]{
    "slug": slug.current, publishedAt, "lastUpdated": string(dateTime(lastUpdated))
  }
`)

export const redirectQuery = defineQuery(`
  *[_type == "redirect" && from in $from] | order(_id)[0]{_id, _type, from, to}
`)
