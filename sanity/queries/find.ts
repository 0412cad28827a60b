import { defineQuery } from 'groq'
import { cardFields } from './fragments.ts'
import { instant } from './instant.ts'
import { isWithdrawn } from './readable.ts'
import { plainFrom, plainTo } from './spelling.ts'
import { listed, published, visible } from './visible.ts'

/** Queries by which something is found otherwise than in a list: by its words, by the map, by its old address. */

/** Each as one text: what is no text where text belongs has no words. */
const named = /* groq */ `array::join([title, coalesce(string(shortTitle), "")], " ")`
const introduced = /* groq */ `array::join([title, coalesce(string(shortTitle), ""), coalesce(string(lead), "")], " ")`

/** All words of a document, also those inside boxes, quotations and callouts. */
const written = /* groq */ `array::join([
  title, coalesce(string(shortTitle), ""), coalesce(string(lead), ""),
  coalesce(pt::text(body), ""), coalesce(pt::text(body[].content[]), "")
], " ")`

/** The same as they stand, or in plain spelling where `$isPlain` says that the words are. */
const namedAsAsked = /* groq */ `select($isPlain => ${plainFrom}${named}${plainTo}, ${named})`
const introducedAsAsked = /* groq */ `select($isPlain => ${plainFrom}${introduced}${plainTo}, ${introduced})`
const writtenAsAsked = /* groq */ `select($isPlain => ${plainFrom}${written}${plainTo}, ${written})`

/**
 * The first block of running text that has the most telling word, for `pt::text` has an empty line between blocks. All
 * words are somewhere in what was found, so it is there when it is in no title or lead.
 */
const passage = /* groq */ `string::split(array::join([
  coalesce(pt::text(body), ""), coalesce(pt::text(body[].content[]), "")
], "\\n\\n"), "\\n\\n")[select($isPlain => ${plainFrom}@${plainTo}, @) match $telling][0]`

/**
 * All the words must be there. Those that have them in the title come first, then those that have them in title and
 * lead, and among these the newest. Not by `score()`: the hosted one weighs how rare a word is and how long a text, so
 * that what is new would hardly count, and the local one counts otherwise.
 */
export const searchQuery = defineQuery(`
  *[${listed} && ${writtenAsAsked} match $words]
  | order(
      select(${namedAsAsked} match $words => 0, ${introducedAsAsked} match $words => 1, 2),
      ${published} desc, _id
    )[0...$count]{${cardFields}, "passage": ${passage}}
`)

/** No `_id`, for the map is tied to the addresses and dates of documents, and not to every revision of them. */
export const mapQuery = defineQuery(`
  *[${visible} && !${isWithdrawn}] | order(${published} desc, _id)[0...$count]{
    "slug": slug.current, "publishedAt": string(${instant('publishedAt')}), "lastUpdated": string(${instant('lastUpdated')})
  }
`)

export const redirectQuery = defineQuery(`
  *[_type == "redirect" && from in $from] | order(_id)[0]{_id, _type, from, to}
`)

/** No more than whether it is there: what leads to a document is made anew when it comes and goes, and not with each edit. */
export const isThereQuery = defineQuery(`
  count(*[${visible} && slug.current == $slug]) > 0
`)
